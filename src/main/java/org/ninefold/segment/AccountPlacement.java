package org.ninefold.segment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ninefold.account.Measure;

/**
 * What one run says of one account.
 *
 * @param rankedInAll how many accounts the run ranked, for "12 of 900"
 * @param current whether the run is the current one
 */
public record AccountPlacement(
        long run,
        LocalDate from,
        LocalDate to,
        Measure measure,
        Instant finishedAt,
        Outcome outcome,
        ValueGrade grade,
        Integer position,
        int rankedInAll,
        BigDecimal value,
        BigDecimal revenue,
        BigDecimal share,
        BigDecimal headroom,
        boolean current) {}
