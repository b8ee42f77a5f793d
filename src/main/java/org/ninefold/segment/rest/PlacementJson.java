package org.ninefold.segment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ninefold.account.Measure;
import org.ninefold.platform.job.JobState;
import org.ninefold.segment.Run;

/**
 * A placement run.
 *
 * @param progress percent 0..100
 * @param lowLimit fraction below which the share grade is 3
 * @param highLimit fraction below which the share grade is 2
 * @param ranked accounts with a value grade within the caller's reach
 * @param placed accounts with a cell within the caller's reach
 * @param current whether it gives accounts their standing
 * @param appointed whether a manager made it current
 */
public record PlacementJson(
        long id,
        JobState state,
        int progress,
        LocalDate from,
        LocalDate to,
        Measure measure,
        BigDecimal lowLimit,
        BigDecimal highLimit,
        String currency,
        int ranked,
        int placed,
        boolean current,
        boolean appointed,
        String createdBy,
        Instant createdAt,
        Instant finishedAt) {

    static PlacementJson of(Run run) {
        return new PlacementJson(
                run.id(),
                run.state(),
                run.progress(),
                run.from(),
                run.to(),
                run.measure(),
                run.limits().low(),
                run.limits().high(),
                run.currency(),
                run.ranked(),
                run.placed(),
                run.current(),
                run.appointed(),
                run.createdBy(),
                run.createdAt(),
                run.finishedAt());
    }
}
