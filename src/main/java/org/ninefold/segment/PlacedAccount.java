package org.ninefold.segment;

import java.math.BigDecimal;

/**
 * One account in a run.
 *
 * @param owner sign-in name, or null
 * @param outcome the cell, or why there is none
 * @param position 1 is the most valuable of all ranked accounts; null where not ranked
 * @param value by the run's measure; null where not ranked
 * @param share fraction of the wallet; null where there is none
 */
public record PlacedAccount(
        String ref,
        String name,
        String owner,
        Outcome outcome,
        ValueGrade grade,
        Integer position,
        BigDecimal value,
        BigDecimal share,
        BigDecimal headroom,
        boolean costUnknown) {}
