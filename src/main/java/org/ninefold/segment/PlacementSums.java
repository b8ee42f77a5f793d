package org.ninefold.segment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ninefold.account.Reassignment;
import org.ninefold.platform.store.SqlFile;

/** Keeps the sums a matrix is read from: made with the run, and right while accounts change owner or team. */
@Stateless
@PermitAll
public class PlacementSums {

    private static final String SUMS = SqlFile.read(PlacementSums.class, "sums");
    private static final String RESUM = SqlFile.read(PlacementSums.class, "resum");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    /** Takes accounts out of the sums before they change hands, and puts them back in afterwards. */
    public void follow(@Observes Reassignment reassignment) {
        em.flush();
        new PlacementLane(em).hold();
        em.createNativeQuery(RESUM)
                .setParameter(1, reassignment.accountIds().toArray(Long[]::new))
                .setParameter(2, reassignment.phase() == Reassignment.Phase.BEFORE ? -1 : 1)
                .executeUpdate();
    }

    /** Makes the sums of a run anew. Holding the lane, so that no account changes hands unseen meanwhile. */
    public void addUp(PlacementRun run) {
        new PlacementLane(em).hold();
        em.createNativeQuery("delete from ninefold.placement_sum where run_id = ?1")
                .setParameter(1, run.id())
                .executeUpdate();
        em.createNativeQuery(SUMS).setParameter(1, run.id()).executeUpdate();
        run.count(accounts(run, "outcome not in ('NO_PURCHASE', 'NO_RATE')"), accounts(run, "length(outcome) = 2"));
    }

    private int accounts(PlacementRun run, String condition) {
        Object sum = em.createNativeQuery("select coalesce(sum(accounts), 0) from ninefold.placement_sum"
                        + " where run_id = ?1 and " + condition)
                .setParameter(1, run.id())
                .getSingleResult();
        return ((Number) sum).intValue();
    }
}
