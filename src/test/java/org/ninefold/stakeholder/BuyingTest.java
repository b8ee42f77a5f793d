package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an account decides next. */
class BuyingTest {

    private static final Buying TWICE = new Buying(List.of(9, 3), null);

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2027-03", "2026-09-30, 2026-09", "2026-10-01, 2027-03", "2027-03-01, 2027-03"})
    @DisplayName("The next month of decision is this one or one to come, into the next year")
    void decidesNext(LocalDate today, YearMonth next) {
        assertEquals(Optional.of(next), TWICE.next(today));
    }

    @Test
    @DisplayName("Where no month is known there is no next one, and where it is the last month it is a year away")
    void knowsNoMonth() {
        assertEquals(Optional.empty(), Buying.UNKNOWN.next(LocalDate.of(2026, 1, 1)));
        assertEquals(
                Optional.of(YearMonth.of(2027, 10)), new Buying(List.of(10), null).next(LocalDate.of(2026, 11, 1)));
    }
}
