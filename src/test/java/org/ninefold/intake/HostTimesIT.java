package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.platform.job.Jobs;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** When a host is read by itself, on every database. */
class HostTimesIT {

    private static final String NOW = "cast(current_timestamp at time zone 'UTC' as timestamp)";

    private static HostTimes node(HostDesk desk, EntityManager em) {
        HostTimes times = new HostTimes();
        times.em = em;
        times.jobs = new Wiring(em, Clock.systemUTC()).get(Jobs.class);
        times.settings = new HostDesk.WithNotebook();
        times.clock = Clock.fixed(Instant.EPOCH, ZoneId.of("Europe/Copenhagen"));
        times.hosts = new Found<>(List.of(desk.notebook));
        return times;
    }

    /** It was read; missing records were looked for; the next reading is due, or in the future. */
    private static HostDesk readBefore(Database.Kind kind, String next) {
        HostDesk desk = new HostDesk(kind);
        desk.read(SyncMode.FULL);
        desk.desk.database.sql(
                "update ninefold.host_state set next_keys_on = date '2999-01-01', next_read_at = " + next);
        return desk;
    }

    private static void ask(HostDesk desk) {
        desk.desk.database.run(() -> node(desk, desk.desk.database.em()).due());
    }

    /** Asks on a node of its own, as soon as the other is about to. */
    private static Void ask(HostDesk desk, CyclicBarrier together) throws Exception {
        try (EntityManager em =
                desk.desk.database.em().getEntityManagerFactory().createEntityManager()) {
            em.getTransaction().begin();
            together.await(20, TimeUnit.SECONDS);
            node(desk, em).due();
            em.getTransaction().commit();
            return null;
        }
    }

    private static String waiting(HostDesk desk) {
        return desk.desk.rows(
                "s.id - s.id, s.mode, j.created_by",
                "host_sync s join ninefold.job j on j.id = s.id and j.state = 'QUEUED'");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R22 A reading that is due is asked for once, however many nodes look")
    void twoNodesAskOnce(Database.Kind kind) {
        try (HostDesk desk = readBefore(kind, NOW + " - interval '1' minute")) {
            ask(desk);
            assertEquals("0|CHANGES|-", waiting(desk));
            desk.desk.database.sql("update ninefold.job set state = 'DONE'");
            ask(desk);
            assertEquals("null", waiting(desk));
            assertEquals(
                    "1",
                    desk.desk.database.value("select count(*) from ninefold.host_state where next_read_at > " + NOW
                            + " + interval '59' minute"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R22 Two nodes that look at the same moment ask for one reading")
    void twoNodesLookAtOnce(Database.Kind kind) throws Exception {
        try (HostDesk desk = readBefore(kind, NOW + " - interval '1' minute")) {
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService nodes = Executors.newFixedThreadPool(2);
            Callable<Void> node = () -> ask(desk, together);
            for (Future<Void> asked : nodes.invokeAll(List.of(node, node), 1, TimeUnit.MINUTES)) {
                asked.get();
            }
            nodes.shutdown();
            assertEquals("0|CHANGES|-", waiting(desk));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R22 None is asked for while another waits or is at work; missing records are looked for once a night")
    void noReadingWhileOneRuns(Database.Kind kind) {
        try (HostDesk desk = readBefore(kind, NOW + " - interval '1' minute")) {
            desk.ask(hosts -> hosts.start(HostDesk.HOST, SyncMode.FULL, false));
            ask(desk);
            assertEquals("0|FULL|ada", waiting(desk));
            desk.desk.database.sql("update ninefold.job set state = 'DONE'");
            desk.desk.database.sql("update ninefold.host_state set next_keys_on = current_date");
            desk.notebook.night("00:00");
            ask(desk);
            assertEquals("0|KEYS|-", waiting(desk));
            desk.desk.database.sql("update ninefold.job set state = 'DONE'");
            ask(desk);
            assertEquals("0|CHANGES|-", waiting(desk));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R22 The first reading saw all there are: missing records are looked for from the next day on")
    void nothingIsMissingAtFirst(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook.night("00:00");
            desk.read(SyncMode.FULL);
            ask(desk);
            assertEquals("null", waiting(desk));
            assertEquals(
                    "1",
                    desk.desk.database.value(
                            "select count(*) from ninefold.host_state where next_keys_on > current_date"));
            ask(desk);
            assertEquals("null", waiting(desk));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R22 A host that was never read, and one that is read by hand, are left alone")
    void nothingByItself(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            ask(desk);
            assertEquals("null", waiting(desk));
            desk.read(SyncMode.FULL);
            desk.desk.database.sql("update ninefold.host_state set next_read_at = " + NOW);
            desk.notebook.byHand();
            ask(desk);
            assertEquals("null", waiting(desk));
            assertEquals(
                    "1",
                    desk.desk.database.value("select count(*) from ninefold.host_state where next_read_at is null"));
        }
    }
}
