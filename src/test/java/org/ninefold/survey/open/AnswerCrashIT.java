package org.ninefold.survey.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.Postgres;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.postgresql.ds.PGSimpleDataSource;

/** The power fails while people answer. */
class AnswerCrashIT {

    private static final int PEOPLE = 12;
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int SAVES = 60;

    @Test
    @DisplayName("R8 killed while people answer, all that was acknowledged is there, and each answers once")
    void keepsWhatItAcknowledged() throws IOException, InterruptedException {
        PGSimpleDataSource database = (PGSimpleDataSource) Postgres.freshDatabase("");
        Map<String, String> environment = Map.of(
                "NINEFOLD_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "NINEFOLD_DB_URL", database.getURL(),
                "NINEFOLD_DB_USER", "postgres",
                "NINEFOLD_DB_PASSWORD", "any");
        try (Server server = new Server("answers", environment)) {
            Rest rest = Rest.asAdministrator(server);
            String wave = Crowd.wave(rest, PEOPLE);
            Crowd crowd = new Crowd(server.address(), rest, wave);
            Thread answering = new Thread(() -> crowd.answer(TIME, Duration.ofMillis(20), Duration.ofMillis(120)));
            answering.start();
            long end = System.nanoTime() + TIME.toNanos();
            while (crowd.millis.size() < SAVES && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            server.kill();
            answering.join();
            assertTrue(crowd.millis.size() >= SAVES, crowd.millis.size() + " saves");
            server.start();
            crowd.sendAll();
            assertEquals(List.of(), crowd.differences(rest, wave));
        }
    }
}
