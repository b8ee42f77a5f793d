package org.ninefold.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.platform.store.Migrations;
import org.ninefold.survey.Grouping;
import org.ninefold.survey.ReadyMade;
import org.ninefold.survey.Responses;
import org.ninefold.survey.WordsQuery;
import org.postgresql.ds.PGSimpleDataSource;

/** One person looks at the results of a wave with 50,000 answers to 37 countable items, at the use case. */
@ExtendWith(Printed.class)
class WaveBench {

    private static final Map<String, String> USERS =
            Map.of("admin", "administrator", "region", "sales manager of a region");

    private static final int TIMES = 20;
    private static final int WARM = 5;
    private static final double BOUND = 300;
    private static final long WAVE = 2;

    @Test
    @DisplayName("R7 results of a large wave")
    void answersAtOnce() {
        PGSimpleDataSource source = Tuned.database("waves");
        Flyway flyway = Migrations.flyway(source);
        try (Session session = new Session(source);
                UseCases useCases = new UseCases(source)) {
            if (!flyway.validateWithResult().validationSuccessful) {
                session.run("drop schema if exists ninefold cascade");
            }
            flyway.migrate();
            if (session.number("select count(*) from ninefold.response") == 0) {
                fill(session, useCases);
            }
            session.settle();
            assertEquals(50_000, session.number("select count(*) from ninefold.response where wave_id = " + WAVE));
            bound(useCases);
            p95(useCases, new Call("beside another wave", "", "admin", use -> use.get(org.ninefold.survey.Results.class)
                    .compare(WAVE, 1)));
            p95(useCases, new Call("own words", "", "admin", use -> use.get(Responses.class)
                    .words(WAVE, WordsQuery.ALL, 0, 25)));
        }
    }

    private static void bound(UseCases useCases) {
        List<Double> slow = new ArrayList<>();
        USERS.forEach((user, title) -> {
            slow.add(p95(useCases, "results, as a whole, " + title, user, null));
            for (Grouping by : Grouping.values()) {
                slow.add(p95(useCases, "results by " + by + ", " + title, user, by));
            }
        });
        double most = slow.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        Results.bound(
                "results of 50,000 answers to 37 items, the slowest of " + slow.size() + " ways, p95 of " + TIMES
                        + " calls",
                String.format(Locale.ROOT, "%.0f ms", most),
                "p95 300 ms",
                most <= BOUND);
    }

    private static void fill(Session session, UseCases useCases) {
        Company.fill(session, "people");
        try (UseCases.Desk desk = useCases.desk()) {
            desk.run(() -> desk.get(ReadyMade.class).bring());
        }
        Company.fill(session, "waves");
    }

    private static double p95(UseCases useCases, String what, String user, Grouping by) {
        return p95(useCases, new Call(what, "", user, use -> use.get(org.ninefold.survey.Results.class)
                .of(WAVE, by, 0, 100)));
    }

    private static double p95(UseCases useCases, Call call) {
        List<Double> times = new ArrayList<>();
        try (UseCases.Desk desk = useCases.desk()) {
            for (int i = 0; i < WARM + TIMES; i++) {
                double millis = desk.time(call);
                if (i >= WARM) {
                    times.add(millis);
                }
            }
        }
        List<Double> sorted = times.stream().sorted().toList();
        double slow = sorted.get((int) Math.ceil(0.95 * TIMES) - 1);
        Results.tell(
                call.group(), String.format(Locale.ROOT, "p50 %.0f ms, p95 %.0f ms", sorted.get(TIMES / 2 - 1), slow));
        return slow;
    }
}
