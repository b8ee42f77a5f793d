package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefold.account.YearFigures;
import org.ninefold.account.web.YearChart.Bar;
import org.ninefold.account.web.YearChart.Group;

class YearChartTest {

    @Test
    void drawsTheOldestYearFirstAndLossesBelowTheLine() {
        YearChart chart = YearChart.of(List.of(year(2025, "300", "-100"), year(2024, "200", "100")));
        assertEquals(90, chart.zero());
        assertEquals(
                List.of(
                        new Group(2024, 80, new Bar(63, 30, 60, false), new Bar(81, 60, 30, false)),
                        new Group(2025, 240, new Bar(223, 0, 90, false), new Bar(241, 90, 30, true))),
                chart.groups());
    }

    @Test
    void drawsNothingWhereNothingIsKnown() {
        YearFigures unknown = new YearFigures(2025, null, null, null, null, false, List.of("SEK"));
        assertEquals(List.of(), YearChart.of(List.of(unknown)).groups());
        assertEquals(List.of(), YearChart.of(List.of(year(2025, "0", "0"))).groups());
    }

    private static YearFigures year(int year, String revenue, String contribution) {
        return new YearFigures(
                year,
                new BigDecimal(revenue),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                new BigDecimal(contribution),
                false,
                List.of());
    }
}
