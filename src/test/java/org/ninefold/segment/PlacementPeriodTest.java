package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;

class PlacementPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2025-01-01, 2025-12-31, 12",
        "2025-03-01, 2026-02-28, 12",
        "2023-03-01, 2024-02-29, 12",
        "2025-01-15, 2025-04-14, 3",
        "2025-01-01, 2025-12-30,",
        "2025-01-01, 2025-01-01,"
    })
    void countsWholeMonths(LocalDate from, LocalDate to, Integer months) {
        assertEquals(months, PlacementPeriod.months(new Period(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        ", 2025-12-31, PERIOD_MISSING",
        "2025-12-31, 2025-01-01, PERIOD_REVERSED",
        "1899-12-31, 1900-12-31, PERIOD_OUT_OF_RANGE",
        "2026-04-01, 2027-03-31, PERIOD_OUT_OF_RANGE",
        "2015-01-01, 2025-01-02, PERIOD_TOO_LONG"
    })
    void refusesDaysThatAreNoSensiblePeriod(LocalDate from, LocalDate to, PlacementRefusal refusal) {
        Refused refused = assertThrows(Refused.class, () -> PlacementPeriod.of(from, to, TODAY));
        assertEquals(refusal, refused.refusal());
    }

    @Test
    void takesASingleDay() {
        assertEquals(new Period(TODAY, TODAY), PlacementPeriod.of(TODAY, TODAY, TODAY));
    }
}
