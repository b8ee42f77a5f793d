package org.ninefold.segment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ninefold.account.Measure;
import org.ninefold.platform.job.JobState;

/**
 * A placement as its readers see it.
 *
 * @param progress percent 0..100
 * @param currency the reporting currency of all its amounts
 * @param ranked accounts with a value grade within the reader's reach
 * @param placed accounts with a cell within the reader's reach
 * @param rankedInAll accounts with a value grade, whoever may see them: a rank is one of so many
 * @param current whether it gives the accounts their standing
 * @param appointed whether a manager made it the current one, until another is appointed
 * @param finishedAt when its figures became whole, or null
 */
public record Run(
        long id,
        JobState state,
        int progress,
        LocalDate from,
        LocalDate to,
        Measure measure,
        Limits limits,
        String currency,
        int ranked,
        int placed,
        int rankedInAll,
        boolean current,
        boolean appointed,
        String createdBy,
        Instant createdAt,
        Instant finishedAt)
        implements Serializable {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
