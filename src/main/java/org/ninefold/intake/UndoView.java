package org.ninefold.intake;

import java.time.Instant;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;

/**
 * How far the taking back of a run is.
 *
 * @param run the import that is taken back
 * @param progress percent 0..100
 * @param failure the key of the text that says why it failed, or null
 */
public record UndoView(
        long run,
        JobState state,
        int progress,
        UndoCounts counts,
        String failure,
        String createdBy,
        Instant createdAt,
        Instant finishedAt) {

    static UndoView of(ImportUndo undo, Job job) {
        return new UndoView(
                undo.run(),
                job.state(),
                job.progress(),
                undo.counts(),
                job.failure(),
                job.createdBy(),
                job.createdAt(),
                job.finishedAt());
    }

    public boolean isUnderWay() {
        return state.isUnderWay();
    }
}
