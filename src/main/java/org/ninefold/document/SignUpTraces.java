package org.ninefold.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.account.DataSubject;
import org.ninefold.account.EmailKey;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.Texts;
import org.ninefold.platform.store.Texts.Trait;

/** That a person asked for the newsletter. */
@Dependent
class SignUpTraces implements PersonalData {

    private static final List<String> SHOWN = List.of("state", "email", "name", "language", "asked_at", "confirmed_at");

    private static final Texts NAMES = Texts.of("newsletter_sign_up", "email", "email_key", "name")
            .showing("asked_at")
            .with(Trait.VERSION);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<Trace> traces(DataSubject person) {
        return List.of(
                new Trace(
                        "newsletter",
                        true,
                        Mentions.rows(
                                em, "newsletter_sign_up", SHOWN, "x.email_key = cast(? as varchar)", key(person))),
                new Trace("newsletter", false, new Mentions(em, person).in(NAMES)));
    }

    @Override
    public void erase(DataSubject person) {
        new Sql()
                .add("delete from ninefold.newsletter_sign_up where email_key = cast(? as varchar)", key(person))
                .on(em)
                .executeUpdate();
        new Mentions(em, person).takeOutOf(NAMES);
    }

    /** Without an address of one's own nothing is the person's. */
    private static String key(DataSubject person) {
        String key = EmailKey.of(person.ownEmail());
        return key == null ? "" : key;
    }
}
