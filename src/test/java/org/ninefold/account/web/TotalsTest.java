package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.account.WalletFields;
import org.ninefold.account.WalletSource;
import org.ninefold.account.WalletView;
import org.ninefold.kernel.Period;

class TotalsTest {

    private static final Period YEAR = period("2026-01-01/2026-12-31");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01/2026-12-31, true, false, false",
        "2026-01-01/2026-06-30 2026-07-01/2026-12-31, false, true, false",
        "2026-07-01/2026-12-31 2026-01-01/2026-06-30 2025-01-01/2025-12-31, false, true, false",
        "2026-01-01/2026-06-30 2026-07-02/2026-12-31, false, false, true",
        "2026-01-01/2026-06-30 2026-07-01/2027-01-31, false, false, true",
        "2025-12-01/2026-11-30, false, false, true",
        "2026-01-01/2026-12-31 2026-12-01/2026-12-31, true, false, true",
        "2025-01-01/2025-12-31, false, false, false"
    })
    void tellWhetherAnEstimateOfTheWholeFits(String periods, boolean whole, boolean parts, boolean mixing) {
        Totals totals = Totals.of(
                YEAR,
                Arrays.stream(periods.split(" "))
                        .map(text -> wallet(null, period(text)))
                        .toList());
        assertEquals(whole, totals.whole().isPresent());
        assertEquals(parts, totals.areParts());
        assertEquals(mixing, totals.wouldMix());
    }

    @Test
    void thoseOfAnOfferingPlayNoPart() {
        Totals totals = Totals.of(YEAR, List.of(wallet("PUMPS", YEAR), wallet("FILTERS", YEAR)));
        assertFalse(totals.whole().isPresent() || totals.areParts() || totals.wouldMix());
    }

    private static WalletView wallet(String offering, Period period) {
        WalletFields fields = new WalletFields(offering, period, BigDecimal.ONE, null, "EUR", WalletSource.ESTIMATED);
        return new WalletView(1, 0, "A", "A", fields, "anna", null);
    }

    private static Period period(String text) {
        String[] days = text.split("/");
        return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
