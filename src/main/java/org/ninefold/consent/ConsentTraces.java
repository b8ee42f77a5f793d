package org.ninefold.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.account.DataSubject;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.Texts;
import org.ninefold.platform.store.Texts.Trait;

/** What a person allowed us. That the person wants nothing from us any more outlives it, in {@link Suppression}. */
@Dependent
class ConsentTraces implements PersonalData {

    private static final List<String> SHOWN =
            List.of("purpose", "given", "channel", "source", "entered_by", "entered_at");

    private static final List<Texts> SOURCES = List.of(
            Texts.of("consent", "source").showing("purpose", "entered_at").with(Trait.ACCOUNT),
            Texts.of("bin_consent", "source").showing("purpose", "entered_at").with(Trait.ACCOUNT));

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<Trace> traces(DataSubject person) {
        return List.of(
                new Trace("consent", true, Mentions.rows(em, "consent", SHOWN, "x.contact_id = ?", person.contact())),
                new Trace("bin", true, Mentions.rows(em, "bin_consent", SHOWN, "x.contact_id = ?", person.contact())));
    }

    @Override
    public void erase(DataSubject person) {
        for (String table : List.of("consent", "bin_consent")) {
            new Sql()
                    .add("delete from ninefold." + table + " where contact_id = ?", person.contact())
                    .on(em)
                    .executeUpdate();
        }
        // the person's links still say that nobody is there
        new Sql()
                .add("update ninefold.consent_token set contact_id = null where contact_id = ?", person.contact())
                .on(em)
                .executeUpdate();
        // somebody else's letter may name the person
        SOURCES.forEach(texts -> new Mentions(em, person).takeOutOf(texts));
    }
}
