package org.ninefold.consent;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.Contact;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads what holds of a person and purpose, and adds to it. */
record Ledger(EntityManager em) {

    /** The newest row. */
    record Held(boolean given, Instant since) {}

    /** Those who say something of the same person follow each other until their transaction ends. */
    void hold(long contact) {
        new Sql()
                .add("select c.id from ninefold.contact c where c.id = ? for update", contact)
                .on(em)
                .getResultList();
    }

    Optional<Held> now(long contact, Purpose purpose) {
        List<Row> found = new Sql()
                .add("select s.given, s.entered_at from ninefold.consent s where s.contact_id = ?", contact)
                .add(" and s.purpose = ? order by s.entered_at desc, s.id desc limit 1", purpose.name())
                .rows(em);
        return found.stream().findFirst().map(row -> new Held(row.flag(0), row.moment(1)));
    }

    /**
     * Adds a row, which is the newest even where the clock of another node is ahead.
     *
     * @param now by this node's clock
     * @return the change, for the log
     */
    Change add(Contact person, NewConsent said, ConsentWording wording, String who, Instant now) {
        hold(person.id());
        Instant later = now(person.id(), said.purpose())
                .filter(held -> held.since().isAfter(now))
                .map(held -> held.since().plus(1, ChronoUnit.MICROS))
                .orElse(now);
        em.persist(new Consent(person, said, wording).by(who, later));
        em.flush();
        return Change.of("CREATE", "consent", said.contact())
                .on(person.account().id())
                .after("purpose", said.purpose())
                .after("given", said.given())
                .after("channel", said.channel());
    }
}
