package org.ninefold.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

class JobsIT {

    private Database database;
    private Jobs jobs;

    private void on(Database.Kind kind) {
        database = Database.of(kind);
        jobs = new Wiring(database, Clock.systemUTC()).get(Jobs.class);
    }

    private long queued() {
        return database.in(() -> jobs.queue("demo", "anna").id());
    }

    private JobState stateOf(long id) {
        return database.in(() -> jobs.get(id).state());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 one job runs at a time, in the order they were queued")
    void runsOneAtATime(Database.Kind kind) {
        on(kind);
        long first = queued();
        long second = queued();
        assertEquals(first, database.in(() -> jobs.claim("node-1")).id());
        assertNull(database.in(() -> jobs.claim("node-2")));
        database.run(() -> jobs.finish(first, null));
        assertEquals(second, database.in(() -> jobs.claim("node-2")).id());
        assertEquals(100, database.in(() -> jobs.get(first)).progress());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 a node that looks for a job while another takes one waits, and takes none beside it")
    void takesOneAtATime(Database.Kind kind) {
        on(kind);
        long first = queued();
        queued();
        try (EntityManager own = database.em().getEntityManagerFactory().createEntityManager()) {
            Jobs other = new Wiring(own, Clock.systemUTC()).get(Jobs.class);
            own.getTransaction().begin();
            assertEquals(first, other.claim("node-1").id());
            CompletableFuture<Job> late = CompletableFuture.supplyAsync(() -> database.in(() -> jobs.claim("node-2")));
            assertThrows(TimeoutException.class, () -> late.get(500, TimeUnit.MILLISECONDS));
            own.getTransaction().commit();
            assertNull(late.join());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3 a job without a heartbeat is INTERRUPTED and can be queued again")
    void buriesTheDead(Database.Kind kind) {
        on(kind);
        long id = queued();
        database.in(() -> jobs.claim("node-1"));
        assertEquals(0, database.in(jobs::interruptDead));
        database.sql("update ninefold.job set beat_at = beat_at - 31 * interval '1' second");
        assertEquals(1, database.in(jobs::interruptDead));
        assertEquals(JobState.INTERRUPTED, stateOf(id));
        database.run(() -> jobs.again(id));
        assertEquals(JobState.QUEUED, stateOf(id));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 a chunk of a job that is no longer running is not committed")
    void fencesOffALateChunk(Database.Kind kind) {
        on(kind);
        long id = queued();
        database.in(() -> jobs.claim("node-1"));
        database.run(() -> jobs.progress(id, 40));
        assertEquals(40, database.in(() -> jobs.get(id)).progress());
        database.sql("update ninefold.job set state = 'INTERRUPTED'");
        assertThrows(IllegalStateException.class, () -> database.run(() -> jobs.progress(id, 50)));
        assertEquals(40, database.in(() -> jobs.get(id)).progress());
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhyAJobFailed(Database.Kind kind) {
        on(kind);
        long id = queued();
        database.in(() -> jobs.claim("node-1"));
        database.run(() -> jobs.finish(id, "job.failed"));
        assertEquals("job.failed", database.in(() -> jobs.get(id)).failure());
        assertEquals(JobState.FAILED, stateOf(id));
        assertThrows(Refused.class, () -> database.run(() -> jobs.again(id)));
    }
}
