package org.ninefold.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ninefold.kernel.Period;

/**
 * Where an account stands by the current placement. Amounts are in the reporting currency.
 *
 * @param cell A1..C3, or null where not placed for the {@code reason}
 * @param share fraction
 * @param priority 1 to 36, or null where the cell or the loyalty is not known
 * @param asOf last day of the placement's period
 * @param measure what the value is measured by, and {@code period} over which days
 */
public record StandingView(
        long run,
        String cell,
        Unplaced reason,
        BigDecimal value,
        BigDecimal share,
        BigDecimal headroom,
        Integer priority,
        LocalDate asOf,
        Measure measure,
        Period period) {}
