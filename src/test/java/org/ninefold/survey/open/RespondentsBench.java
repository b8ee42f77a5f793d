package org.ninefold.survey.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Postgres;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.postgresql.ds.PGSimpleDataSource;

/** Two hundred people answer at once, each thinking two to five seconds about a question. */
class RespondentsBench {

    private static final Logger LOG = Logger.getLogger(RespondentsBench.class.getName());
    private static final int PEOPLE = 200;
    private static final double BOUND = 150;

    /** How long they answer: {@code -Dninefold.bench.minutes=3} is a short try. */
    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("ninefold.bench.minutes", 10));

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("p95 of a save is at most 150 ms, nothing is lost or doubled, and nobody gets a session")
    void keepsUp(String database) throws IOException {
        Map<String, String> environment = database.equals("H2") ? Map.of("NINEFOLD_DEMO", "false") : postgres();
        try (Server server = new Server(
                "respondents", environment, new Server.Program("target/ninefold.war", List.of("-Xmx768m")))) {
            server.start();
            Rest rest = Rest.asAdministrator(server);
            String wave = Crowd.wave(rest, PEOPLE);
            Crowd crowd = new Crowd(server.address(), rest, wave);
            crowd.answer(TIME, Duration.ofSeconds(2), Duration.ofSeconds(5));
            crowd.sendAll();
            List<Double> sorted = crowd.millis.stream().sorted().toList();
            double p95 = sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
            LOG.warning(() -> String.format(
                    Locale.ROOT,
                    "%s: %d saves of %d people, p50 %.1f ms, p95 %.1f ms, longest %.0f ms",
                    database,
                    sorted.size(),
                    crowd.people(),
                    sorted.get(sorted.size() / 2),
                    p95,
                    sorted.get(sorted.size() - 1)));
            assertEquals(List.of(), List.copyOf(crowd.stopped));
            assertEquals(PEOPLE, crowd.people());
            assertEquals(List.of(), crowd.differences(rest, wave));
            assertTrue(p95 <= BOUND, "p95 " + p95);
        }
    }

    private static Map<String, String> postgres() {
        DataSource fresh = Postgres.freshDatabase("");
        return Map.of(
                "NINEFOLD_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "NINEFOLD_DB_URL", ((PGSimpleDataSource) fresh).getURL(),
                "NINEFOLD_DB_USER", "postgres",
                "NINEFOLD_DB_PASSWORD", "any");
    }
}
