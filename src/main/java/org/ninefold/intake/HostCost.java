package org.ninefold.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an hour of somebody costs from a day on.
 *
 * @param worker null for everybody
 * @param thru the first day on which it no longer holds, or null
 */
public record HostCost(
        String id, String worker, LocalDate from, LocalDate thru, BigDecimal hourlyCost, String currency) {}
