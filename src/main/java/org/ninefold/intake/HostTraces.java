package org.ninefold.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ninefold.account.DataSubject;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.Texts;

/** What a host said of a person. That it has such a record stays known, so that its next word is not taken. */
@Dependent
class HostTraces implements PersonalData {

    private static final List<String> SAID =
            List.of("said1", "said2", "said3", "said4", "said5", "said6", "said7", "said8");

    private static final String RECORD = "x.kind = 'contacts' and x.target_id = ?";
    private static final String HINT = "(x.person = any(?) or lower(x.address) = cast(? as varchar)"
            + " or lower(x.address) = cast(? as varchar))";

    private static final Texts HINTS =
            Texts.of("host_consent", "address").showing("host", "host_id", "channel", "source");
    private static final Texts FAILURES = Texts.of("host_sync", "failure_facts");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    /** Its ids of the person: an employment's ends with the person's. */
    @Override
    public List<String> aliases(DataSubject person) {
        return records(person).stream()
                .map(row -> row.get("host_id"))
                .flatMap(id -> ids(id))
                .distinct()
                .toList();
    }

    static Stream<String> ids(String id) {
        return Stream.of(id, id.substring(id.lastIndexOf('/') + 1));
    }

    @Override
    public List<Trace> traces(DataSubject person) {
        List<Map<String, String>> sure = new ArrayList<>(records(person));
        sure.addAll(hints(person));
        return List.of(new Trace("host", true, sure), new Trace("host", false, new Mentions(em, person).in(FAILURES)));
    }

    @Override
    public void erase(DataSubject person) {
        for (Map<String, String> hint : hints(person)) {
            delete("host_consent", hint);
        }
        for (Map<String, String> record : records(person)) {
            if (person.near().isIn(record.get("host_id"))) {
                delete("host_record", record);
            }
        }
        new Sql()
                .add(
                        "update ninefold.host_record x set " + String.join(" = null, ", SAID)
                                + " = null, digest = null, ours = ',', dropped_at = cast(? as timestamp) where "
                                + RECORD,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        person.contact())
                .on(em)
                .executeUpdate();
        new Mentions(em, person).takeOutOf(FAILURES);
    }

    private void delete(String table, Map<String, String> row) {
        new Sql()
                .add(
                        "delete from ninefold." + table + " where host = ? and host_id = ?",
                        row.get("host"),
                        row.get("host_id"))
                .add(table.equals("host_record") ? " and kind = 'contacts'" : "")
                .on(em)
                .executeUpdate();
    }

    private List<Map<String, String>> records(DataSubject person) {
        List<String> columns =
                Stream.concat(Stream.of("host", "host_id"), SAID.stream()).toList();
        return Mentions.rows(em, "host_record", columns, RECORD, person.contact());
    }

    /** What it believes that the person allows, at addresses that name or reach the person. */
    private List<Map<String, String>> hints(DataSubject person) {
        List<String> columns = List.of("host", "host_id", "channel", "source", "address");
        return Stream.concat(
                        Mentions.rows(em, "host_consent", columns, HINT, hint(person)).stream(),
                        new Mentions(em, person).in(HINTS).stream())
                .distinct()
                .toList();
    }

    private Object[] hint(DataSubject person) {
        return new Object[] {aliases(person).toArray(String[]::new), person.ownEmail(), person.ownPhone()};
    }
}
