package org.ninefold.account;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of one calendar year, in the reporting currency; null where a rate is missing.
 *
 * @param contribution revenue − direct cost − cost of time (document 000, slide 6): 500 − 300 − 4 × 25 is 100
 * @param costUnknown whether a line's direct cost is unknown, so that cost is higher and contribution lower than said
 * @param missingRates currencies that lack a rate on a day of this year's purchases or time entries
 */
public record YearFigures(
        int year,
        BigDecimal revenue,
        BigDecimal directCost,
        BigDecimal timeCost,
        BigDecimal contribution,
        boolean costUnknown,
        List<String> missingRates) {

    public YearFigures {
        missingRates = List.copyOf(missingRates);
    }
}
