package org.ninefold.segment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.segment.Cell;
import org.ninefold.segment.Outcome;
import org.ninefold.segment.PlacedAccount;
import org.ninefold.segment.ValueGrade;

class BubbleChartTest {

    @ParameterizedTest
    @CsvSource({"0.30, 0", "0, 0", "-0.004, -10", "-0.12, -20", "-0.20, -20", "-1.305, -140"})
    void theAxisOfTheShareBeginsWhereTheSmallestIsShown(String share, int first) {
        assertEquals(first, BubbleChart.first(List.of(account("0.5"), account(share))));
    }

    @Test
    void theAxisOfTheShareBeginsAtNothingWhereNobodyIsShown() {
        assertEquals(0, BubbleChart.first(List.of()));
    }

    private static PlacedAccount account(String share) {
        return new PlacedAccount(
                "A",
                "A",
                null,
                Outcome.of(Cell.C3.name()),
                ValueGrade.C,
                1,
                BigDecimal.ONE,
                new BigDecimal(share),
                BigDecimal.ONE,
                false);
    }
}
