package org.ninefold.platform.job;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.kernel.Causes;
import org.ninefold.kernel.Refused;

/** Runs this node's share of the jobs: looks for one every second, keeps its lease alive, buries the dead. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class.getName());

    private final String node = UUID.randomUUID().toString();
    private final AtomicReference<Job> running = new AtomicReference<>();

    @Resource
    ManagedExecutorService executor;

    @EJB
    Jobs jobs;

    @Inject
    @Any
    Instance<Work> kinds;

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void look() {
        quietly(() -> {
            if (running.get() != null) {
                return;
            }
            Job next = jobs.claim(node);
            if (next != null) {
                running.set(next);
                executor.execute(() -> run(next));
            }
        });
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void beat() {
        quietly(() -> {
            Job job = running.get();
            if (job != null) {
                jobs.beat(job.id());
            }
            int dead = jobs.interruptDead();
            if (dead > 0) {
                LOG.log(Level.WARNING, "{0} job(s) of a node that died are marked INTERRUPTED", dead);
            }
        });
    }

    private void run(Job job) {
        try {
            work(job.kind()).run(job);
            jobs.finish(job.id(), null);
        } catch (RuntimeException e) {
            fail(job, e);
        } finally {
            running.set(null);
        }
    }

    private Work work(String kind) {
        return kinds.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no work of kind " + kind));
    }

    private void fail(Job job, RuntimeException e) {
        Optional<Refused> refused = Causes.of(e, Refused.class).findFirst();
        if (refused.isPresent()) {
            jobs.finish(job.id(), refused.get().refusal().key());
            return;
        }
        LOG.log(Level.SEVERE, "job " + job.id() + " (" + job.kind() + ") failed", e);
        quietly(() -> jobs.finish(job.id(), "job.failed"));
    }

    /** A timer that throws twice is cancelled by the container; while the database is away there is nothing to do. */
    private static void quietly(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "no job work just now", e);
        }
    }
}
