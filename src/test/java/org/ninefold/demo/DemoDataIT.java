package org.ninefold.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Measure;
import org.ninefold.account.Unplaced;
import org.ninefold.kernel.Period;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Settings;
import org.ninefold.segment.Matrix;
import org.ninefold.segment.MatrixView;
import org.ninefold.segment.Placements;
import org.ninefold.segment.Placing;
import org.ninefold.segment.Run;
import org.ninefold.stakeholder.Finding;
import org.ninefold.stakeholder.FindingQuery;
import org.ninefold.stakeholder.MapFindings;
import org.ninefold.testing.DataCheck;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** The demo company in the tables, and placed by the product itself. */
class DemoDataIT {

    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    /** How many personas there are people like, how many like to hear of something, are best reached, answer for something. */
    private static final String KNOWN =
            "select concat_ws(' ', count(distinct persona_key), count(content), count(best_time),"
                    + " count(case when function_key = 'KEY_ACCOUNT_MANAGER' then responsibilities end))"
                    + " from ninefold.stakeholder";

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 It is loaded once")
    void isLoadedOnce(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            DemoData data = wiring(database).get(DemoData.class);
            assertFalse(database.in(data::isLoaded));
            assertTrue(database.in(data::load));
            assertTrue(database.in(data::isLoaded));
            assertFalse(database.in(data::load));
            assertEquals("308", database.value("select count(*) from ninefold.account"));
            assertEquals("2", database.value("select count(*) from ninefold.placement_run"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "Twelve customers have decision maps, on three of which people are in conflict; every finding is to be seen")
    void drawsDecisionMaps(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = wiring(database);
            database.run(() -> wiring.get(DemoData.class).load());
            assertEquals("12", database.value("select count(*) from ninefold.decision_map where people > 2"));
            assertEquals(
                    "3 3",
                    database.value("select concat_ws(' ', count(distinct l.account_id), count(distinct case when"
                            + " m.span_project >= 3 then l.account_id end)) from ninefold.map_line l"
                            + " join ninefold.decision_map m on m.account_id = l.account_id"
                            + " where l.kind = 'CONFLICTS_WITH'"));
            assertEquals(
                    "0",
                    database.value("select count(*) from ninefold.stakeholder t join ninefold.contact c"
                            + " on c.id = t.contact_id where c.decider <> (t.role_key = 'DECIDER')"));
            assertEquals("4 7 7 3", database.value(KNOWN));
            MapFindings findings = wiring.as("admin").get(MapFindings.class);
            for (Finding finding : Finding.values()) {
                FindingQuery query = new FindingQuery(finding, null);
                int found = database.in(() -> findings.page(query, 0, 1)).total();
                assertTrue(found > 0 && found < 12, () -> finding + " " + found);
            }
            assertEquals(
                    List.of(),
                    DataCheck.complaints(database.source()).stream()
                            .filter(complaint -> complaint.contains("decision map"))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R1 A start that is killed half-way leaves nothing")
    void leavesNothingWhenKilled(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            DemoData data = wiring(database).get(DemoData.class);
            assertThrows(
                    IllegalStateException.class,
                    () -> database.run(() -> {
                        data.load();
                        throw new IllegalStateException("killed");
                    }));
            assertEquals("0", database.value("select count(*) from ninefold.purchase_line"));
            assertTrue(database.in(data::load));
        }
    }

    @Test
    @DisplayName("R1 Of two nodes that start at once one loads it")
    void isLoadedByOneOfTwo() {
        try (Database database = Database.of(Database.Kind.POSTGRESQL)) {
            CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(() -> loads(database));
            CompletableFuture<Boolean> two = CompletableFuture.supplyAsync(() -> loads(database));
            assertTrue(one.join() ^ two.join());
            assertEquals("308", database.value("select count(*) from ninefold.account"));
            assertEquals("10", database.value("select count(*) from ninefold.app_user"));
        }
    }

    /** As a node of its own; false where another was first. */
    private static boolean loads(Database database) {
        try (EntityManager own = database.em().getEntityManagerFactory().createEntityManager()) {
            DemoData data = wiring(database).with(EntityManager.class, own).get(DemoData.class);
            own.getTransaction().begin();
            try {
                boolean loaded = data.load();
                own.getTransaction().commit();
                return loaded;
            } catch (PersistenceException e) {
                own.getTransaction().rollback();
                return false;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R3 The product places it in nine cells, with every reason, and accounts have moved")
    void isPlaced(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = wiring(database);
            database.run(wiring.get(DemoData.class)::load);
            workOff(database, wiring);
            Matrix matrix = wiring.as("admin").get(Matrix.class);

            MatrixView all = database.in(matrix::current).orElseThrow();
            assertEquals("2026-10-31", all.run().to().toString());
            assertEquals(9, filled(all, 15));
            assertEquals(EnumSet.allOf(Unplaced.class), reasons(all));

            List<Run> runs =
                    database.in(() -> wiring.get(Placements.class).list(0, 10)).items();
            assertEquals(9, filled(database.in(() -> matrix.of(runs.get(1).id())), 15));
            assertTrue(
                    database.in(() -> matrix.moves(runs.get(1).id(), runs.get(0).id()))
                                    .size()
                            > 20);

            wiring.as("anna");
            assertEquals(9, filled(database.in(matrix::current).orElseThrow(), 2));
            wiring.as("eleanor");
            assertEquals(9, filled(database.in(matrix::current).orElseThrow(), 1));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R3 Kept until the month after next, it still fills the cells and the reasons")
    void isPlacedInALaterMonth(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            database.run(wiring(database).get(DemoData.class)::load);
            Wiring wiring = wiring(database, Clock.offset(NOVEMBER, Duration.ofDays(61)));
            wiring.as("admin");
            Placements placements = wiring.get(Placements.class);
            Period usual = database.in(placements::usualPeriod);
            assertEquals("2026-12-31", usual.to().toString());
            database.run(() -> placements.place(usual.from(), usual.to(), Measure.CONTRIBUTION));
            workOff(database, wiring);
            MatrixView all = database.in(wiring.get(Matrix.class)::current).orElseThrow();
            assertEquals(usual.to(), all.run().to());
            assertEquals(9, filled(all, 4));
            assertEquals(EnumSet.allOf(Unplaced.class), reasons(all));
        }
    }

    private static long filled(MatrixView view, int least) {
        return view.cells().stream()
                .filter(cell -> cell.accounts() >= least && cell.revenue().signum() > 0)
                .count();
    }

    private static EnumSet<Unplaced> reasons(MatrixView view) {
        EnumSet<Unplaced> reasons = EnumSet.noneOf(Unplaced.class);
        view.unplaced().stream().filter(sum -> sum.accounts() >= 2).forEach(sum -> reasons.add(sum.reason()));
        return reasons;
    }

    /** As the worker does it. */
    private static void workOff(Database database, Wiring wiring) {
        Jobs jobs = wiring.get(Jobs.class);
        Placing placing = wiring.get(Placing.class);
        Optional<Job> next = claim(database, jobs);
        while (next.isPresent()) {
            Job job = next.get();
            database.run(() -> placing.run(job));
            database.run(() -> jobs.finish(job.id(), null));
            next = claim(database, jobs);
        }
    }

    private static Optional<Job> claim(Database database, Jobs jobs) {
        return Optional.ofNullable(database.in(() -> jobs.claim("test")));
    }

    static Wiring wiring(Database database) {
        return wiring(database, NOVEMBER);
    }

    private static Wiring wiring(Database database, Clock clock) {
        return new Wiring(database, clock).with(Settings.class, new Settings() {
            @Override
            public String reportingCurrency() {
                return "EUR";
            }
        });
    }
}
