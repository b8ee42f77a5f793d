package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Measure;
import org.ninefold.testing.Database;

/** Who is ranked, by which value, and in which order. */
class ValueRulesIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3 Equal values are ranked by reference in code point order, in thirds")
    void ranksTiesByCodePoint(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            for (String ref : List.of("å", "a", "B", "ø", "Z", "1", "z", "aa")) {
                books.customer(ref).bought(ref, "100", "0");
            }
            assertEquals("1A BA ZA aB aaB zB åC øC", ranking(books, books.place()));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 Value is revenue less known direct cost less time cost of the period, or revenue")
    void valuesByContributionOrRevenue(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            books.offering("course", null, false);
            books.customer("loss").bought("loss", "100", "250");
            books.customer("busy").bought("busy", "1000", "400");
            books.worked("busy", "2025-01-01", "2.5", "80", "EUR").worked("busy", "2025-12-31", "1", "50", "EUR");
            books.worked("busy", "2026-01-01", "100", "80", "EUR");
            books.customer("returns").bought("returns", "500", "100").bought("returns", "-300", "-60");
            books.customer("course").bought("course", "2025-04-01", "course", "900 EUR", "100");
            Run run = books.place();
            assertEquals("courseA busyA returnsB lossC", ranking(books, run));
            assertEquals("800.0000 350.0000 160.0000 -150.0000", values(books, run));
            WhyPlaced busy = books.why(run, "busy");
            assertEquals(new BigDecimal("400.0000"), busy.figures().directCost());
            assertEquals(new BigDecimal("250.0000"), busy.figures().timeCost());

            Run byRevenue = books.place(Books.FROM, Books.TO, Measure.REVENUE);
            assertEquals("busyA courseA returnsB lossC", ranking(books, byRevenue));
            assertEquals("1000.0000 900.0000 200.0000 100.0000", values(books, byRevenue));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 An unknown direct cost ranks on what is known, and is flagged")
    void flagsUnknownCost(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            books.customer("half").bought("half", "100", "30").bought("half", "50", null);
            books.customer("known").bought("known", "100", "0");
            Run run = books.place();
            assertEquals(new BigDecimal("120.0000"), books.one(run, "half").value());
            assertTrue(books.why(run, "half").figures().costUnknown());
            assertFalse(books.why(run, "known").figures().costUnknown());
            Run byRevenue = books.place(Books.FROM, Books.TO, Measure.REVENUE);
            assertFalse(books.why(byRevenue, "half").figures().costUnknown());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 Ranked are customers with a purchase line in the period, both end days included")
    void ranksCustomersOfThePeriod(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            for (String ref : List.of("first day", "last day", "day before", "day after", "never")) {
                books.customer(ref).wallet(ref, "1000");
            }
            books.account("lead", "LEAD", null, null).account("former", "FORMER", null, null);
            books.bought("lead", "100", "0").bought("former", "100", "0");
            books.bought("first day", "2025-01-01", null, "1 EUR", "0");
            books.bought("last day", "2025-12-31", null, "1 EUR", "0");
            books.bought("day before", "2024-12-31", null, "1 EUR", "0");
            books.bought("day after", "2026-01-01", null, "1 EUR", "0");
            books.worked("never", "2025-05-05", "3", "100", "EUR");
            Run run = books.place();
            assertEquals("first dayA last dayB", ranking(books, run));
            assertEquals("NO_PURCHASE", books.outcome(run, "day before"));
            assertEquals("NO_PURCHASE", books.outcome(run, "day after"));
            assertEquals("NO_PURCHASE", books.outcome(run, "never"));
            assertNull(books.one(run, "never").value());
            assertEquals("5", books.database.value("select count(*) from ninefold.placement"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6 The first reason that applies is given")
    void givesTheFirstReason(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            books.customer("no rate before no wallet")
                    .bought("no rate before no wallet", "2025-05-01", null, "1 SEK", "0");
            books.customer("no wallet before mixed").bought("no wallet before mixed", "1", "0");
            books.wallet("no wallet before mixed", null, "2025-01-01", "2025-03-31", "0 EUR");
            books.customer("mixed before above").bought("mixed before above", "100", "0");
            books.wallet("mixed before above", null, "2025-01-01", "2025-03-31", "10 EUR");
            Run run = books.place();
            assertEquals("NO_RATE", books.outcome(run, "no rate before no wallet"));
            assertEquals("NO_WALLET", books.outcome(run, "no wallet before mixed"));
            assertEquals("MIXED_PERIODS", books.outcome(run, "mixed before above"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void placesNobodyAndOneAccount(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            Run empty = books.place();
            assertEquals(0, empty.ranked() + empty.placed());
            books.customer("only").bought("only", "70", "0").wallet("only", "100");
            Run one = books.place();
            assertEquals("A1", books.outcome(one, "only"));
            assertEquals(1, one.placed());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMistypedFortuneStopsNobodyElse(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            for (String ref : List.of("fortune", "tiny wallet")) {
                books.customer(ref).bought(ref, "999999999999999", "0").bought(ref, "999999999999999", "0");
            }
            books.wallet("fortune", "999999999999999").wallet("tiny wallet", "0.0001");
            books.customer("other").bought("other", "70", "0").wallet("other", "100");
            Run run = books.place();
            assertEquals("SHARE_ABOVE_100", books.outcome(run, "fortune"));
            assertEquals("SHARE_ABOVE_100", books.outcome(run, "tiny wallet"));
            assertNull(books.one(run, "tiny wallet").share());
            assertEquals("C1", books.outcome(run, "other"));
        }
    }

    static String ranking(Books books, Run run) {
        return list(books, run).stream()
                .map(account -> account.ref() + account.grade())
                .collect(Collectors.joining(" "));
    }

    private static String values(Books books, Run run) {
        return list(books, run).stream()
                .map(account -> account.value().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static List<PlacedAccount> list(Books books, Run run) {
        return books.database
                .in(() -> books.wiring.get(Ranking.class).ranked(run.id(), 0, 100))
                .page()
                .items();
    }
}
