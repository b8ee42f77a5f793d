package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Measure;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Runs, the current one, and the standings that follow it. */
class RunsIT {

    private static final LocalDate FROM_2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO_2024 = LocalDate.of(2024, 12, 31);
    private static final String STANDINGS =
            "select string_agg(a.ref || b.run_id || coalesce(s.cell, s.reason), ' ' order by a.ref)"
                    + " from ninefold.standing s join ninefold.account a on a.id = s.account_id cross join ninefold.standing_basis b";

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 Current is, of the standard measure and length, the run with the latest last day, then the latest")
    void choosesTheCurrentRun(Database.Kind kind) {
        try (Books books = company(kind)) {
            Run year = books.place();
            assertTrue(year.current());
            assertFalse(books.place(FROM_2024, TO_2024, Measure.CONTRIBUTION).current());
            assertFalse(books.place(Books.FROM, Books.TO, Measure.REVENUE).current());
            assertFalse(books.place(LocalDate.of(2025, 2, 1), LocalDate.of(2026, 2, 27), Measure.CONTRIBUTION)
                    .current());
            assertEquals("a" + year.id() + "A1 b" + year.id() + "NO_WALLET", books.database.value(STANDINGS));
            Run again = books.place();
            assertTrue(again.current());
            assertFalse(books.run(year.id()).current());
            assertEquals("a" + again.id() + "A1 b" + again.id() + "NO_WALLET", books.database.value(STANDINGS));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 An appointed run stays current until another is appointed or the appointment is lifted")
    void followsAppointments(Database.Kind kind) {
        try (Books books = company(kind)) {
            Placements placements = books.wiring.get(Placements.class);
            Run year = books.place();
            Run before = books.place(FROM_2024, TO_2024, Measure.REVENUE);
            assertTrue(books.database.in(() -> placements.appoint(before.id())));
            assertTrue(books.run(before.id()).current());
            assertEquals(
                    "a" + before.id() + "NO_PURCHASE b" + before.id() + "NO_WALLET", books.database.value(STANDINGS));
            assertEquals("REVENUE", books.database.value("select measure from ninefold.standing_basis"));
            assertFalse(books.place().current());
            assertEquals(
                    "a" + before.id() + "NO_PURCHASE b" + before.id() + "NO_WALLET", books.database.value(STANDINGS));
            books.database.run(() -> placements.appoint(year.id()));
            assertFalse(books.run(before.id()).appointed());
            assertEquals("a" + year.id() + "A1 b" + year.id() + "NO_WALLET", books.database.value(STANDINGS));
            books.database.run(placements::lift);
            assertFalse(books.run(year.id()).current());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7 A run that is started again begins anew, and leaves nothing double")
    void beginsAnew(Database.Kind kind) {
        try (Books books = company(kind)) {
            Run run = books.place();
            books.database.sql("update ninefold.job set state = 'QUEUED' where id = ?1", run.id());
            books.database.sql("update ninefold.account set kind = 'FORMER' where ref = 'b'");
            books.work(run);
            assertEquals("a" + run.id() + "A1", books.database.value(STANDINGS));
            MatrixView matrix = books.database
                    .in(() -> books.wiring.get(Matrix.class).current())
                    .orElseThrow();
            assertEquals(1, matrix.accounts());
            assertEquals("0", books.database.value("select count(*) from ninefold.placement_rate"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void aSecondClickMeansTheSameRun(Database.Kind kind) {
        try (Books books = company(kind)) {
            Placements placements = books.wiring.get(Placements.class);
            Run first = books.database.in(() -> placements.place(Books.FROM, Books.TO, Measure.CONTRIBUTION));
            assertEquals(
                    first.id(),
                    books.database
                            .in(() -> placements.place(Books.FROM, Books.TO, Measure.CONTRIBUTION))
                            .id());
            assertFalse(first.id()
                    == books.database
                            .in(() -> placements.place(Books.FROM, Books.TO, Measure.REVENUE))
                            .id());
            Refused early = assertThrows(Refused.class, () -> books.database.in(() -> placements.appoint(first.id())));
            assertEquals(PlacementRefusal.NOT_FINISHED, early.refusal());
            assertThrows(NotFound.class, () -> books.database.in(() -> placements.appoint(987654)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsMovesBetweenTwoRuns(Database.Kind kind) {
        try (Books books = company(kind)) {
            books.bought("a", "2024-05-05", null, "10 EUR", "0");
            books.wallet("a", null, "2024-01-01", "2024-12-31", "100 EUR");
            Run before = books.place(FROM_2024, TO_2024, Measure.CONTRIBUTION);
            Run now = books.place();
            books.customer("new").bought("new", "900", "0").wallet("new", "1800");
            Run later = books.place();
            Matrix matrix = books.wiring.get(Matrix.class);
            assertEquals("B3", books.outcome(before, "a"));
            assertEquals(
                    List.of(new Move(Cell.B3, Cell.A1, 1)),
                    books.database.in(() -> matrix.moves(before.id(), now.id())));
            assertEquals(
                    List.of(new Move(Cell.A1, Cell.B1, 1), new Move(null, Cell.A2, 1)),
                    books.database.in(() -> matrix.moves(now.id(), later.id())).stream()
                            .sorted((x, y) -> x.from() == null ? 1 : -1)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("New limits place the current period again; rules changed by somebody else are not overwritten")
    void placesAgainByNewLimits(Database.Kind kind) {
        try (Books books = company(kind)) {
            PlacementRules rules = books.wiring.get(PlacementRules.class);
            Run year = books.place();
            Rules was = books.database.in(rules::current);
            Rules strict =
                    new Rules(new Limits(new BigDecimal("0.5"), new BigDecimal("0.9")), was.measure(), was.months());
            long queued = books.database.in(() -> rules.change(was, strict)).orElseThrow();
            Run again = books.work(books.run(queued));
            assertEquals("A2", books.outcome(again, "a"));
            assertEquals("A1", books.outcome(year, "a"));
            assertTrue(again.current());
            Refused stale = assertThrows(Refused.class, () -> books.database.in(() -> rules.change(was, was)));
            assertEquals(PlacementRefusal.CHANGED_MEANWHILE, stale.refusal());
            Rules halfYears = new Rules(strict.limits(), Measure.CONTRIBUTION, 6);
            books.database.run(() -> rules.change(strict, halfYears));
            assertEquals("0", books.database.value("select count(*) from ninefold.standing"));
        }
    }

    /** One account at 70 percent, and one without a wallet. */
    private static Books company(Database.Kind kind) {
        Books books = new Books(kind);
        books.customer("a").bought("a", "700", "0").wallet("a", "1000");
        books.customer("b").bought("b", "100", "0").bought("b", "2024-03-03", null, "100 EUR", "0");
        return books;
    }
}
