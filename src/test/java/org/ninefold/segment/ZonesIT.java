package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.h2.util.DateTimeUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefold.account.Measure;
import org.ninefold.kernel.Period;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** days and moments survive summer time, leap days and year ends, wherever the server stands. */
class ZonesIT {

    /** Leap day, ends of a financial year, the hours that are missing or come twice, ends of years. */
    private static final List<LocalDate> DAYS = Stream.of(
                    "2024-02-29", "2025-10-26", "2025-10-31", "2025-11-01", "2025-12-31", "2026-01-01", "2026-03-29")
            .map(LocalDate::parse)
            .toList();

    /** In UTC: what a clock in Helsinki or Copenhagen skips at 02:30 and 03:30, shows twice, or counts to another year. */
    private static final List<Instant> MOMENTS = Stream.of(
                    "2026-03-29T00:30:00Z",
                    "2026-03-29T01:30:00Z",
                    "2026-03-29T02:30:00Z",
                    "2026-03-29T03:30:00Z",
                    "2026-10-25T00:30:00Z",
                    "2026-10-25T01:30:00Z",
                    "2026-12-31T22:30:00Z",
                    "2024-02-29T23:30:00Z")
            .map(Instant::parse)
            .toList();

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void backHome() {
        standIn(before.getID());
    }

    static Stream<Arguments> everywhere() {
        return on("UTC", "Europe/Helsinki", "Europe/Copenhagen", "America/New_York");
    }

    /** Where no hour is missing: the product does not start elsewhere. */
    static Stream<Arguments> steady() {
        return on("UTC", "Etc/GMT-3");
    }

    private static Stream<Arguments> on(String... zones) {
        return Stream.of(zones).flatMap(zone -> Stream.of(Database.Kind.H2, Database.Kind.POSTGRESQL)
                .map(kind -> Arguments.of(zone, kind)));
    }

    private static Books books(String zone, Database.Kind kind) {
        standIn(zone);
        return new Books(kind);
    }

    private static void standIn(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        // H2 remembers where it stood when it was first asked
        DateTimeUtils.resetCalendar();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    @DisplayName("A day that is entered is the day that is read")
    void daysStay(String zone, Database.Kind kind) {
        try (Books books = books(zone, kind)) {
            books.customer("K1");
            DAYS.forEach(day -> books.bought("K1", day.toString(), null, "1 EUR", null));
            assertEquals(DAYS, books.database.in(() -> books.database
                    .em()
                    .createQuery("select p.purchasedOn from Purchase p order by p.purchasedOn", LocalDate.class)
                    .getResultList()));
            Sql days = new Sql().add("select purchased_on from ninefold.purchase order by purchased_on");
            assertEquals(
                    DAYS,
                    books.database.in(() -> days.rows(books.database.em())).stream()
                            .map(row -> row.day(0))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("steady")
    @DisplayName("A moment that is recorded is the moment that is read")
    void momentsStay(String zone, Database.Kind kind) {
        try (Books books = books(zone, kind)) {
            for (Instant moment : MOMENTS) {
                Jobs jobs = new Wiring(books.database, Clock.fixed(moment, ZoneOffset.UTC)).get(Jobs.class);
                long id = books.database.in(() -> jobs.queue("test", "mia").id());
                assertEquals(moment, books.database.in(() -> jobs.get(id)).createdAt());
                Sql created = new Sql().add("select created_at from ninefold.job where id = ?", id);
                Row row = books.database
                        .in(() -> created.rows(books.database.em()))
                        .get(0);
                assertEquals(moment, row.moment(0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    @DisplayName("A financial year from 1 November to 31 October has both its ends, and not the days beside them")
    void periodsKeepTheirEnds(String zone, Database.Kind kind) {
        try (Books books = books(zone, kind)) {
            books.customer("K1")
                    .bought("K1", "2024-10-31", null, "1 EUR", "0")
                    .bought("K1", "2024-11-01", null, "10 EUR", "0")
                    .bought("K1", "2025-03-30", null, "100 EUR", "0")
                    .bought("K1", "2025-10-31", null, "1000 EUR", "0")
                    .bought("K1", "2025-11-01", null, "10000 EUR", "0");
            Run run = books.place(day("2024-11-01"), day("2025-10-31"), Measure.CONTRIBUTION);
            BigDecimal value = books.one(run, "K1").value();
            assertEquals(0, new BigDecimal("1110").compareTo(value), value::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    @DisplayName("Today is the installation's day: half past ten at night in UTC is next year in Helsinki")
    void todayIsTheInstallations(String zone, Database.Kind kind) {
        try (Books books = books(zone, kind)) {
            assertEquals(new Period(day("2026-01-01"), day("2026-12-31")), suggested(books, "Europe/Helsinki"));
            assertEquals(new Period(day("2025-12-01"), day("2026-11-30")), suggested(books, "Europe/Copenhagen"));
        }
    }

    private static Period suggested(Books books, String installation) {
        Clock clock = Clock.fixed(Instant.parse("2026-12-31T22:30:00Z"), ZoneId.of(installation));
        Placements placements = new Wiring(books.database, clock).as("root").get(Placements.class);
        return books.database.in(placements::usualPeriod);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
