package org.ninefold.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.Texts;

/** Views of lists that look for a person, names of what was removed, and what programs were answered today. */
@Dependent
class ListTraces implements PersonalData {

    private static final Texts VIEWS = Texts.of("saved_filter", "name", "query")
            .showing("list_name", "owner")
            .with(Texts.Trait.VERSION);

    private static final Texts REMOVED =
            Texts.of("removal", "ref", "name").showing("kind").with(Texts.Trait.ACCOUNT, Texts.Trait.VERSION);

    private static final Texts ANSWERS =
            Texts.of("idempotent_answer", "idempotency_key", "location", "body").showing("caller");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<Trace> traces(DataSubject person) {
        return List.of(
                new Trace("view", false, new Mentions(em, person).in(VIEWS)),
                new Trace("bin", false, new Mentions(em, person).in(REMOVED)),
                new Trace("answer", true, answers(person)));
    }

    @Override
    public void erase(DataSubject person) {
        new Mentions(em, person).takeOutOf(VIEWS);
        new Mentions(em, person).takeOutOf(REMOVED);
        // an answer with a hole is none
        for (Map<String, String> answer : answers(person)) {
            new Sql()
                    .add("delete from ninefold.idempotent_answer where caller = ?", answer.get("caller"))
                    .add(" and idempotency_key = ?", answer.get("idempotency_key"))
                    .on(em)
                    .executeUpdate();
        }
    }

    /** Those that name the person, and those that hold the contact: its names stand apart there. */
    private List<Map<String, String>> answers(DataSubject person) {
        List<Map<String, String>> holding = Mentions.rows(
                em,
                "idempotent_answer",
                List.of("caller", "idempotency_key", "location", "body"),
                "position(cast(? as varchar) in x.body) > 0",
                "\"" + person.ref() + "\"");
        return Stream.concat(holding.stream(), new Mentions(em, person).in(ANSWERS).stream())
                .distinct()
                .toList();
    }
}
