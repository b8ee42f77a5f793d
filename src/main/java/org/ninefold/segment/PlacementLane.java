package org.ninefold.segment;

import jakarta.persistence.EntityManager;

/** Whoever changes standings or the sums of placements does it alone. */
final class PlacementLane {

    private final EntityManager em;

    PlacementLane(EntityManager em) {
        this.em = em;
    }

    /** Waits for the lane, keeps it until the transaction ends, and answers which run's standings are in force. */
    long hold() {
        Object run = em.createNativeQuery("select standing_run_id from ninefold.placement_lane where id = 1 for update")
                .getSingleResult();
        return ((Number) run).longValue();
    }
}
