package org.ninefold.platform.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;

/** The rows of long work. Moments of leases are the database's own, so that nodes' clocks may differ. */
@Stateless
public class Jobs {

    /** A running job without a heartbeat for so many seconds is dead. */
    static final int LEASE_SECONDS = 30;

    private static final String NOW = "cast(current_timestamp at time zone 'UTC' as timestamp)";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    /** Queues a job; it starts within a second of the commit. */
    public Job queue(String kind, String createdBy) {
        Job job = new Job(kind, createdBy, clock.instant());
        em.persist(job);
        em.flush();
        return job;
    }

    /**
     * The job as it is now. What its work counted is to be read after this, not before: the work may end between the
     * two, and who reads that a job is done must see the whole of it.
     *
     * @throws NotFound when there is none
     */
    public Job get(long id) {
        Job job = em.find(Job.class, id);
        if (job == null) {
            throw new NotFound("job", id);
        }
        em.refresh(job);
        return job;
    }

    /** Queues an interrupted job again. */
    public void again(long id) {
        if (move(id, JobState.INTERRUPTED, JobState.QUEUED, null) == 0) {
            throw new Refused(JobRefusal.NOT_INTERRUPTED);
        }
    }

    /** Marks a job that ended, however it did, as undone, in the transaction that undoes it. */
    public void undone(long id) {
        for (JobState ended : JobState.ENDED) {
            move(id, ended, JobState.UNDONE, null);
        }
    }

    /** The next queued job, now running on this node; null when there is none or another job runs. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Job claim(String node) {
        em.createNativeQuery("select name from ninefold.job_lane where name = 'all' for update")
                .getSingleResult();
        List<?> next = em.createNativeQuery("select min(id) from ninefold.job where state = 'QUEUED'"
                        + " and not exists (select 1 from ninefold.job where state = 'RUNNING')")
                .getResultList();
        if (next.get(0) == null) {
            return null;
        }
        long id = ((Number) next.get(0)).longValue();
        em.createNativeQuery("update ninefold.job set state = 'RUNNING', node = ?1, started_at = " + NOW
                        + ", beat_at = " + NOW + ", version = version + 1 where id = ?2")
                .setParameter(1, node)
                .setParameter(2, id)
                .executeUpdate();
        return get(id);
    }

    /**
     * Reports progress inside the transaction of a chunk.
     *
     * @param percent 0..100
     * @throws IllegalStateException when the job is no longer running: the chunk must not be committed
     */
    public void progress(long id, int percent) {
        int rows = em.createNativeQuery("update ninefold.job set progress = ?1, beat_at = " + NOW
                        + ", version = version + 1 where id = ?2 and state = 'RUNNING'")
                .setParameter(1, percent)
                .setParameter(2, id)
                .executeUpdate();
        if (rows == 0) {
            throw new IllegalStateException("job " + id + " is no longer running");
        }
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void beat(long id) {
        em.createNativeQuery("update ninefold.job set beat_at = " + NOW + " where id = ?1 and state = 'RUNNING'")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** @param failure the key of the text that says why, null when the work is done */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finish(long id, String failure) {
        move(id, JobState.RUNNING, failure == null ? JobState.DONE : JobState.FAILED, failure);
    }

    /** Marks the running jobs of dead nodes, and of this node's former life. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int interruptDead() {
        return em.createNativeQuery("update ninefold.job set state = 'INTERRUPTED', version = version + 1"
                        + " where state = 'RUNNING' and beat_at < " + NOW + " - " + LEASE_SECONDS
                        + " * interval '1' second")
                .executeUpdate();
    }

    private int move(long id, JobState from, JobState to, String failure) {
        if (!from.leadsTo(to)) {
            throw new IllegalStateException(from + " never leads to " + to);
        }
        return em.createNativeQuery("update ninefold.job set state = ?1, failure = cast(?2 as varchar(200)),"
                        + " progress = case when cast(?1 as varchar(20)) = 'DONE' then 100 else progress end,"
                        + " finished_at = " + NOW + ", version = version + 1 where id = ?3 and state = ?4")
                .setParameter(1, to.name())
                .setParameter(2, failure)
                .setParameter(3, id)
                .setParameter(4, from.name())
                .executeUpdate();
    }
}
