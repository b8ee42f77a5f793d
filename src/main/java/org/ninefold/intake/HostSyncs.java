package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.job.Jobs;

/** Finds readings of hosts. */
record HostSyncs(EntityManager em) {

    private static final List<JobState> AT_WORK = List.of(JobState.QUEUED, JobState.RUNNING);

    /** @throws NotFound when this host has no such reading */
    HostSync mustFind(String host, long id) {
        HostSync sync = em.find(HostSync.class, id);
        if (sync == null || !sync.host().equals(host)) {
            throw new NotFound("sync", id);
        }
        return sync;
    }

    /** The one that waits or is at work. */
    Optional<Long> atWork(String host) {
        return em.createQuery(
                        "select max(s.id) from HostSync s, Job j where j.id = s.id and s.host = :host"
                                + " and j.state in :states",
                        Long.class)
                .setParameter("host", host)
                .setParameter("states", AT_WORK)
                .getResultStream()
                .filter(id -> id != null)
                .findFirst();
    }

    /** What is to be read of which host. */
    record Order(String host, SyncMode mode, boolean acceptLoss) {}

    long queue(Jobs jobs, Order order, String actor) {
        Job job = jobs.queue(HostSync.KIND, actor);
        em.persist(new HostSync(job.id(), order.host(), order.mode(), order.acceptLoss()));
        return job.id();
    }

    SyncView view(HostSync sync, Job job) {
        return SyncView.of(sync, job, passes(sync.id()));
    }

    Page<SyncView> page(String host, int offset, int limit) {
        List<Object[]> found = em.createQuery(
                        "select s, j from HostSync s, Job j where j.id = s.id and s.host = :host"
                                + " order by j.createdAt desc, j.id desc",
                        Object[].class)
                .setParameter("host", host)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        Map<Long, List<HostPass>> passes =
                passes(found.stream().map(pair -> ((HostSync) pair[0]).id()).toList());
        List<SyncView> items = found.stream()
                .map(pair -> SyncView.of(
                        (HostSync) pair[0], (Job) pair[1], passes.getOrDefault(((HostSync) pair[0]).id(), List.of())))
                .toList();
        Long total = em.createQuery("select count(s) from HostSync s where s.host = :host", Long.class)
                .setParameter("host", host)
                .getSingleResult();
        return new Page<>(items, total.intValue());
    }

    /** In the order in which they are read. */
    List<HostPass> passes(long sync) {
        return passes(List.of(sync)).getOrDefault(sync, List.of());
    }

    private Map<Long, List<HostPass>> passes(List<Long> syncs) {
        if (syncs.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select p from HostPass p where p.sync in :syncs order by p.id", HostPass.class)
                .setParameter("syncs", syncs)
                .getResultStream()
                .collect(Collectors.groupingBy(HostPass::sync));
    }
}
