package org.ninefold.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.OwnPostgres;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The database goes away under load and comes back; nobody touches the server. */
class DatabaseRestartIT {

    private static final Duration SEEN_ILL_WITHIN = Duration.ofSeconds(15);
    private static final Duration WELL_WITHIN = Duration.ofSeconds(30);

    @Test
    @DisplayName("P4, P5: it says when it is ill, and comes back by itself")
    void survivesARestartOfTheDatabaseUnderLoad() throws InterruptedException {
        try (OwnPostgres postgres = new OwnPostgres();
                Server server = new Server("restart", postgres.environment())) {
            Rest rest = Rest.asAdministrator(server);
            AtomicBoolean stop = new AtomicBoolean();
            ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
            List<Thread> load = load(rest, stop, answers);
            postgres.stop();
            await("DOWN", SEEN_ILL_WITHIN, () -> !server.isReady());
            postgres.start();
            await("UP", WELL_WITHIN, server::isReady);
            answers.clear();
            await("answers after the return", WELL_WITHIN, () -> answers.size() > 200);
            stop.set(true);
            for (Thread thread : load) {
                thread.join();
            }
            assertEquals(
                    List.of(), answers.stream().filter(status -> status != 200).toList());
        }
    }

    private static List<Thread> load(Rest rest, AtomicBoolean stop, ConcurrentLinkedQueue<Integer> answers) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                while (!stop.get()) {
                    answers.add(rest.get("/api/accounts?limit=5").statusCode());
                }
            });
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private static void await(String what, Duration patience, BooleanSupplier happened) {
        long end = System.nanoTime() + patience.toNanos();
        while (!happened.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not " + what + " within " + patience);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
