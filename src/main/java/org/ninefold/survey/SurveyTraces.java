package org.ninefold.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.account.DataSubject;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.Texts;
import org.ninefold.platform.store.Texts.Trait;

/**
 * That somebody was asked, and what they answered. Who is forgotten leaves the marks behind, for the figures, without a
 * name and without own words; what was not sent yet goes whole.
 */
@Dependent
class SurveyTraces implements PersonalData {

    private static final String WORDS = "words";
    private static final String SENT = "submitted";
    private static final String WAVE = "wave_id";
    private static final List<String> ASKED = List.of("wave_id", "language", "state", "asked_on", "reminded_on");
    private static final List<String> SAID = List.of("wave_id", "channel", "marks", WORDS, "submitted_at");
    private static final List<String> BEGUN = List.of("wave_id", "channel");

    private static final List<Texts> TEXTS = List.of(
            Texts.of("wave", "name").with(Trait.VERSION),
            Texts.of("handover", "file_name"),
            Texts.of("handover_row", "first_name", "last_name", "company_name", "email", "language"),
            Texts.of("response", WORDS).showing(SENT, WAVE, "submitted_at").with(Trait.ACCOUNT),
            Texts.of("bin_response", WORDS).showing(SENT, WAVE, "submitted_at").with(Trait.ACCOUNT));

    private static final String WHOM = "x.contact_id = ?";

    /** What somebody answers to an anonymous wave is nobody's to read as long as it stands beside the name. */
    private static final String NAMELESS =
            " (not x.submitted and x.wave_id in (select w.id from ninefold.wave w where w.anonymous))";

    private static final List<String> HANDED_OVER =
            List.of("handover_id", "first_name", "last_name", "company_name", "email", "language");
    private static final String SAME = "lower(x.email) = cast(? as varchar)"
            + " or lower(concat_ws(' ', x.first_name, x.last_name)) = cast(? as varchar)";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<Trace> traces(DataSubject person) {
        Trace handedOver = new Trace(
                "survey",
                true,
                Mentions.rows(em, "handover_row", HANDED_OVER, SAME, person.ownEmail(), person.ownName()));
        return Stream.concat(
                        Stream.concat(
                                Stream.of(handedOver), Stream.of("", "bin_").flatMap(where -> own(where, person))),
                        TEXTS.stream().map(texts -> new Trace("survey", false, named(texts, person))))
                .toList();
    }

    /**
     * Texts that name the person; of answers that are not sent yet, and of those of anonymous waves, it is told that they
     * do, and no word of them.
     */
    private List<Map<String, String>> named(Texts texts, DataSubject person) {
        List<Map<String, String>> rows = new Mentions(em, person).in(texts);
        Set<String> anonymous = anonymous();
        rows.stream()
                .filter(row -> "false".equalsIgnoreCase(row.get(SENT)) || anonymous.contains(row.get(WAVE)))
                .forEach(row -> row.remove(WORDS));
        return rows;
    }

    private Set<String> anonymous() {
        return new Sql()
                .add("select w.id from ninefold.wave w where w.anonymous").rows(em).stream()
                        .map(row -> row.text(0))
                        .collect(Collectors.toSet());
    }

    private Stream<Trace> own(String where, DataSubject person) {
        return Stream.of(
                new Trace("survey", true, Mentions.rows(em, where + "invitation", ASKED, WHOM, person.contact())),
                new Trace("survey", true, said(where, SAID, " and not" + NAMELESS, person)),
                new Trace("survey", true, said(where, BEGUN, " and" + NAMELESS, person)));
    }

    private List<Map<String, String>> said(String where, List<String> columns, String which, DataSubject person) {
        return Mentions.rows(em, where + "response", columns, WHOM + which, person.contact());
    }

    @Override
    public void erase(DataSubject person) {
        for (String where : List.of("", "bin_")) {
            run(
                    "delete from ninefold.invitation_token where invitation_id in (select i.id from ninefold." + where
                            + "invitation i where i.contact_id = ?)",
                    person.contact());
            // whoever answered stays one of those asked
            run(
                    "delete from ninefold." + where + "invitation where contact_id = ? and state <> 'ANSWERED'",
                    person.contact());
            run(
                    "update ninefold." + where
                            + "invitation set contact_id = null, to_send = null, version = version + 1"
                            + " where contact_id = ?",
                    person.contact());
            run("delete from ninefold." + where + "response where contact_id = ? and not submitted", person.contact());
            run(
                    "update ninefold." + where + "response set contact_id = null, invitation_id = null, words = null,"
                            + " version = version + 1 where contact_id = ?",
                    person.contact());
        }
        run("delete from ninefold.handover_row x where " + SAME, person.ownEmail(), person.ownName());
        TEXTS.forEach(texts -> new Mentions(em, person).takeOutOf(texts));
        namedOneByOne(person.ref());
    }

    /** Waves that mean the person by reference. */
    private void namedOneByOne(String ref) {
        for (Row wave : new Sql()
                .add(
                        "select w.id, w.audience from ninefold.wave w where w.audience_kind = 'CONTACTS'"
                                + " and position(cast(? as varchar) in w.audience) > 0",
                        ref)
                .rows(em)) {
            String others = Arrays.stream(wave.text(1).split("\n"))
                    .filter(other -> !other.equals(ref))
                    .collect(Collectors.joining("\n"));
            run("update ninefold.wave set audience = ? where id = ?", others, wave.whole(0));
        }
    }

    private void run(String statement, Object... values) {
        new Sql().add(statement, values).on(em).executeUpdate();
    }
}
