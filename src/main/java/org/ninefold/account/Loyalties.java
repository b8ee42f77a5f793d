package org.ninefold.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.SqlFile;

/**
 * Keeps how loyal accounts are; who asks them knows it, nobody types it. In a transaction this comes before any account
 * is held: it waits for a placement that is just being written.
 */
@Stateless
@PermitAll
public class Loyalties {

    private static final String[] WRITE = SqlFile.read(Loyalties.class, "loyalties")
            .replaceAll("(?m)^--.*\n", "")
            .split("DIGITS");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Priorities priorities;

    @Inject
    Event<StandingsToChange> standings;

    /**
     * One account's loyalty, whatever it was before.
     *
     * @param digit 1 (best) to 4
     * @param on day of the survey
     */
    public void set(long accountId, int digit, LocalDate on) {
        write(accountId, new Loyalty(digit, on));
    }

    /** Nothing is known of the account's loyalty any more. */
    public void clear(long accountId) {
        write(accountId, null);
    }

    /**
     * The loyalty of many accounts, in two statements.
     *
     * @param digits adds a select with one row an account: {@code account_id}, {@code digit} (smallint, 1 to 4) and
     *     {@code on_day}, both null where nothing is known any more
     */
    public void setAll(Consumer<Sql> digits) {
        hold();
        em.flush();
        new Sql().add(WRITE[0]).add(digits).add(WRITE[1]).on(em).executeUpdate();
        standings().follow(sql -> sql.add("t.account_id in (select n.account_id from (")
                .add(digits)
                .add(") n)"));
    }

    /** Holds off who else writes standings, until the transaction ends: who works a digit out begins with it. */
    public void hold() {
        standings.fire(new StandingsToChange());
    }

    private void write(long accountId, Loyalty loyalty) {
        hold();
        em.flush();
        MergeLoyalty.write(em, accountId, loyalty);
        standings().follow(accountId);
    }

    private StandingLoyalty standings() {
        return new StandingLoyalty(em, priorities.current());
    }
}
