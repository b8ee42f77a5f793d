package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Measure;
import org.ninefold.testing.Database;

class PlacementTimelineIT {

    @ParameterizedTest
    @EnumSource
    void tellsWhenTheAccountCameIntoAnotherCell(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            books.customer("a");
            for (int bought : List.of(2021, 2022, 2023)) {
                books.bought("a", bought + "-05-05", null, bought == 2023 ? "70 EUR" : "10 EUR", "0");
                books.wallet("a", null, bought + "-01-01", bought + "-12-31", "100 EUR");
            }
            // the year placed last is not the last year
            for (int year : List.of(2023, 2021, 2022, 2024)) {
                books.place(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Measure.CONTRIBUTION);
            }
            books.place(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31), Measure.CONTRIBUTION);
            PlacementTimeline timeline = books.wiring.get(PlacementTimeline.class);
            assertEquals(
                    List.of(
                            "2024-12-31 timeline.placement.out [A1]",
                            "2023-12-31 timeline.placement.moved [A3, A1]",
                            "2021-12-31 timeline.placement.into [A3]"),
                    books.database.in(() -> timeline.newest(books.account("a"), 10)).stream()
                            .map(entry -> entry.day() + " " + entry.key() + " " + entry.facts())
                            .toList());
            assertEquals(
                    1,
                    books.database
                            .in(() -> timeline.newest(books.account("a"), 1))
                            .size());
        }
    }
}
