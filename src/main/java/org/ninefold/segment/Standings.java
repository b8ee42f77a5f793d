package org.ninefold.segment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ninefold.account.AccountsGone;
import org.ninefold.account.Priorities;
import org.ninefold.account.Reassignment;
import org.ninefold.account.StandingsToChange;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.store.SqlFile;

/** Gives accounts the standing of the current run, and takes it from those that are not in it. */
@Stateless
@PermitAll
public class Standings {

    /** Up to so many accounts the standings follow within the request; beyond it a job does it. */
    static final int AT_ONCE = 20_000;

    private static final long NONE = 0;
    private static final String MERGE = SqlFile.read(Standings.class, "standings");
    private static final String RETURN = SqlFile.read(Standings.class, "standings-return");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @EJB
    PlacementRules rules;

    @EJB
    Priorities priorities;

    /**
     * Makes the standings follow the current run, at once or by a job.
     *
     * @return whether they have followed
     */
    public boolean follow(String signIn) {
        em.flush();
        if (isLarge()) {
            jobs.queue(StandingWork.KIND, signIn);
            return false;
        }
        catchUp();
        return true;
    }

    /** A standing repeats who has the account and what it is called. */
    public void follow(@Observes Reassignment reassignment) {
        if (reassignment.phase() == Reassignment.Phase.AFTER) {
            em.flush();
            new PlacementLane(em).hold();
            em.createNativeQuery("update ninefold.standing set"
                            + " owner = (select a.owner from ninefold.account a where a.id = account_id),"
                            + " team_id = (select a.team_id from ninefold.account a where a.id = account_id),"
                            + " name_key = (select a.name_key from ninefold.account a where a.id = account_id)"
                            + " where account_id = any(?1)")
                    .setParameter(1, reassignment.accountIds().toArray(Long[]::new))
                    .executeUpdate();
            comeBack(reassignment.accountIds().toArray(Long[]::new));
        }
    }

    /** Loyalty and priority are written beside no placement. */
    public void makeWay(@Observes StandingsToChange change) {
        new PlacementLane(em).hold();
    }

    /** What comes back from the bin stands where the run in force has put it. */
    private void comeBack(Long[] accounts) {
        em.createNativeQuery(RETURN)
                .setParameter(1, accounts)
                .setParameter(2, priorities.current().text())
                .executeUpdate();
    }

    /** No run remembers an account that went for good. */
    public void forget(@Observes AccountsGone gone) {
        em.createNativeQuery("delete from ninefold.placement where account_id = any(?1)"
                        + " and run_id in (select r.id from ninefold.placement_run r)")
                .setParameter(1, gone.accountIds().toArray(Long[]::new))
                .executeUpdate();
    }

    /** Makes the standings follow the current run now, if they do not yet. */
    public void catchUp() {
        long current = current();
        if (new PlacementLane(em).hold() != current) {
            putInForce(current);
        }
    }

    /** Writes the standings of this run if it is the current one, whatever is in force. */
    public void concluded(long run) {
        new PlacementLane(em).hold();
        if (current() == run) {
            putInForce(run);
        }
    }

    private long current() {
        return new Runs(em, rules.current()).current().map(PlacementRun::id).orElse(NONE);
    }

    private void putInForce(long run) {
        em.createNativeQuery(MERGE)
                .setParameter(1, run)
                .setParameter(2, priorities.current().text())
                .executeUpdate();
        em.createNativeQuery("delete from ninefold.standing where not exists (select 1 from ninefold.placement p"
                        + " where p.run_id = ?1 and p.account_id = standing.account_id)")
                .setParameter(1, run)
                .executeUpdate();
        em.createNativeQuery("delete from ninefold.standing_basis").executeUpdate();
        em.createNativeQuery("insert into ninefold.standing_basis(run_id, measure, period_from, period_to)"
                        + " select id, measure, period_from, period_to from ninefold.placement_run where id = ?1")
                .setParameter(1, run)
                .executeUpdate();
        em.createNativeQuery("update ninefold.placement_lane set standing_run_id = ?1 where id = 1")
                .setParameter(1, run)
                .executeUpdate();
    }

    private boolean isLarge() {
        return !em.createNativeQuery("select 1 from ninefold.account limit 1 offset " + AT_ONCE)
                .getResultList()
                .isEmpty();
    }
}
