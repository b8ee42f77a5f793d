package org.ninefold.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void lastTwelveWholeMonthsEndBeforeThisMonth() {
        Period expected = new Period(day("2025-11-01"), day("2026-10-31"));
        assertEquals(expected, Period.lastWholeMonths(12, day("2026-11-21")));
        assertEquals(expected, Period.lastWholeMonths(12, day("2026-11-01")));
    }

    @Test
    void aWholeFebruaryKnowsLeapYears() {
        assertEquals(new Period(day("2028-02-01"), day("2028-02-29")), Period.lastWholeMonths(1, day("2028-03-31")));
    }

    @Test
    void oneDayIsAPeriodAndNoneIsNot() {
        assertEquals(day("2026-01-01"), new Period(day("2026-01-01"), day("2026-01-01")).to());
        assertThrows(IllegalArgumentException.class, () -> new Period(day("2026-01-02"), day("2026-01-01")));
    }
}
