package org.ninefold.stakeholder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ninefold.account.AccountsGone;
import org.ninefold.account.ActivityChange;
import org.ninefold.account.BelongingsMoved;
import org.ninefold.account.ContactChange;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.SqlFile;

/**
 * Keeps the sums that findings are looked for by, and what maps were: right after everything that changes who stands on a
 * map, and how.
 */
@Stateless
@PermitAll
public class MapSums {

    private static final String SUMS = SqlFile.read(MapSums.class, "sums");
    private static final String MAPS = "select p.account_id from ninefold.map_place p where p.stakeholder_id in (";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    /** Counts the maps of these accounts anew, and keeps what they are at the end of this day. */
    public void of(Collection<Long> accounts) {
        if (!accounts.isEmpty()) {
            count(accounts);
            new PastWriting(em, LocalDate.now(clock)).write(accounts);
        }
    }

    private void count(Collection<Long> accounts) {
        if (!accounts.isEmpty()) {
            em.flush();
            em.createNativeQuery(SUMS)
                    .setParameter(1, accounts.toArray(Long[]::new))
                    .executeUpdate();
        }
    }

    /** Counts an account's map anew, and every other on which somebody of it stands. */
    public void around(long account) {
        em.flush();
        of(accounts(new Sql()
                .add("select cast(? as bigint) union ", account)
                .add(MAPS + "select q.stakeholder_id from ninefold.map_place q where q.account_id = ?)", account)));
    }

    /** Something new was said of people: every map on which they stand is as fresh as that. */
    public void refresh(Collection<String> people, LocalDate day) {
        em.flush();
        new Sql()
                .add(
                        "update ninefold.decision_map set refreshed_on = ? where refreshed_on < ? and account_id in"
                                + " (select p.account_id from ninefold.map_place p"
                                + " join ninefold.stakeholder t on t.id = p.stakeholder_id where t.ref = any(?))",
                        day,
                        day,
                        people.toArray(String[]::new))
                .on(em)
                .executeUpdate();
    }

    /** Whoever saw these maps as they were does not save over what is known now. */
    public void outdate(Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        em.flush();
        new Sql()
                .add("update ninefold.decision_map set version = version + 1 where account_id = any(?)", (Object)
                        accounts.toArray(Long[]::new))
                .on(em)
                .executeUpdate();
        em.createQuery("select m from DecisionMap m where m.account.id in :accounts", DecisionMap.class)
                .setParameter("accounts", accounts)
                .getResultList()
                .forEach(em::refresh);
    }

    /** A contact says what somebody is called, whether they decide, and, by being there, that they are registered. */
    public void follow(@Observes ContactChange change) {
        em.flush();
        List<Long> shown = accounts(new Sql()
                .add(MAPS + "select t.id from ninefold.stakeholder t where t.contact_id = ?)", change.contactId()));
        outdate(shown);
        of(shown);
    }

    /** Who decides may have been met, or was not met after all; the map itself stays as it is. */
    public void follow(@Observes ActivityChange change) {
        count(accounts(new Sql()
                .add(
                        MAPS + "select t.id from ninefold.stakeholder t join ninefold.contact c on c.id = t.contact_id"
                                + " where c.account_id = ?)",
                        change.accountId())));
    }

    /** People go where their home goes, and are missing on the maps of others, or stand there again. */
    public void follow(@Observes BelongingsMoved moved) {
        em.flush();
        Object ids = moved.accountIds().toArray(Long[]::new);
        of(accounts(new Sql()
                .add("select d.account_id from ninefold.decision_map d where d.account_id = any(?) union ", ids)
                .add(MAPS + "select t.id from ninefold.stakeholder t where t.account_id = any(?)", ids)
                .add(" union select b.id from ninefold.bin_stakeholder b where b.account_id = any(?)", ids)
                .add(
                        " union select t.id from ninefold.stakeholder t join ninefold.contact c on c.id = t.contact_id"
                                + " where c.account_id = any(?)",
                        ids)
                .add(
                        " union select t.id from ninefold.stakeholder t join ninefold.bin_contact c on c.id = t.contact_id"
                                + " where c.account_id = any(?))",
                        ids)));
    }

    /** Nobody comes back to the maps of others whose home went for good. */
    public void forget(@Observes AccountsGone gone) {
        Object ids = gone.accountIds().toArray(Long[]::new);
        String people = "(select b.id from ninefold.bin_stakeholder b where b.account_id = any(?))";
        new Sql()
                .add("delete from ninefold.map_line where from_id in " + people, ids)
                .on(em)
                .executeUpdate();
        new Sql()
                .add("delete from ninefold.map_line where to_id in " + people, ids)
                .on(em)
                .executeUpdate();
        new Sql()
                .add("delete from ninefold.map_place where stakeholder_id in " + people, ids)
                .on(em)
                .executeUpdate();
    }

    private List<Long> accounts(Sql sql) {
        return sql.rows(em).stream().map(row -> row.whole(0)).toList();
    }
}
