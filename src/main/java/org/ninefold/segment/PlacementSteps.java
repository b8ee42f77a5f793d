package org.ninefold.segment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.store.Planner;
import org.ninefold.platform.store.SqlFile;

/** The steps of a placement, each in its own transaction and each repeatable. One statement places all customers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlacementSteps {

    private static final String RATES = SqlFile.read(PlacementSteps.class, "rates");
    private static final String BRANCHES = SqlFile.read(PlacementSteps.class, "branches");
    private static final String BRANCHES_BELOW = SqlFile.read(PlacementSteps.class, "branches-below");
    private static final String ESTIMATES = SqlFile.read(PlacementSteps.class, "estimates");
    private static final String PLACE = SqlFile.read(PlacementSteps.class, "place");

    private static final List<String> WORKING_TABLES =
            List.of("placement_rate", "placement_branch", "placement_estimate");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @EJB
    Jobs jobs;

    @EJB
    PlacementSums sums;

    @EJB
    Standings standings;

    /** Writes a row for every customer; rows of a former try are thrown away. */
    public void place(long id) {
        PlacementRun run = em.find(PlacementRun.class, id);
        run.begin();
        em.flush();
        Planner.bulk(em);
        delete("placement", id);
        WORKING_TABLES.forEach(table -> delete(table, id));
        prepare(run);
        overPeriod(PLACE, run)
                .setParameter(4, run.currency())
                .setParameter(5, run.measure().name())
                .setParameter(6, run.limits().low())
                .setParameter(7, run.limits().high())
                .executeUpdate();
        WORKING_TABLES.forEach(table -> delete(table, id));
        Planner.learn(em, "ninefold.placement");
        jobs.progress(id, 40);
    }

    /** Adds the rows up by owner, team and outcome. */
    public void addUp(long id) {
        Planner.bulk(em);
        sums.addUp(em.find(PlacementRun.class, id));
        jobs.progress(id, 50);
    }

    /** Declares the figures whole, and gives the accounts their standing where this is now the current run. */
    public void conclude(long id) {
        Planner.bulk(em);
        em.find(PlacementRun.class, id).finish(clock.instant());
        em.flush();
        standings.concluded(id);
        jobs.progress(id, 100);
    }

    /** Makes the standings follow the current run. */
    public void catchUp(long job) {
        Planner.bulk(em);
        standings.catchUp();
        jobs.progress(job, 100);
    }

    private void prepare(PlacementRun run) {
        overPeriod(RATES, run).setParameter(4, run.currency()).executeUpdate();
        overPeriod(BRANCHES, run).executeUpdate();
        int depth = 0;
        while (below(run, depth) > 0) {
            depth++;
        }
        overPeriod(ESTIMATES, run).setParameter(4, run.currency()).executeUpdate();
    }

    private int below(PlacementRun run, int depth) {
        return em.createNativeQuery(BRANCHES_BELOW)
                .setParameter(1, run.id())
                .setParameter(2, depth)
                .executeUpdate();
    }

    private Query overPeriod(String sql, PlacementRun run) {
        return em.createNativeQuery(sql)
                .setParameter(1, run.id())
                .setParameter(2, run.period().from())
                .setParameter(3, run.period().to());
    }

    private void delete(String table, long id) {
        em.createNativeQuery("delete from ninefold." + table + " where run_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
