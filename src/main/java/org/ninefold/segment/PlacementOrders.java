package org.ninefold.segment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ninefold.account.Measure;
import org.ninefold.kernel.Period;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Settings;

/** Queues placements on somebody's behalf, also where nobody is signed in. */
@Stateless
@PermitAll
public class PlacementOrders {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Settings settings;

    @EJB
    Jobs jobs;

    @EJB
    PlacementRules rules;

    /**
     * Queues a placement by the present limits. While one with the same inputs waits, that one is meant.
     *
     * @return the run's id
     */
    public long order(Period period, Measure measure, String signIn) {
        Limits limits = rules.current().limits();
        return em.createQuery(
                        "select r from PlacementRun r, Job j where j.id = r.id and j.state = :queued order by r.id",
                        PlacementRun.class)
                .setParameter("queued", JobState.QUEUED)
                .getResultStream()
                .filter(run -> run.hasInputs(period, measure, limits))
                .findFirst()
                .map(PlacementRun::id)
                .orElseGet(() -> queue(period, measure, limits, signIn));
    }

    private long queue(Period period, Measure measure, Limits limits, String signIn) {
        Job job = jobs.queue(Placing.KIND, signIn);
        PlacementRun run = new PlacementRun(job.id(), period, measure, limits, signIn);
        em.persist(run.in(settings.reportingCurrency()));
        em.flush();
        return job.id();
    }
}
