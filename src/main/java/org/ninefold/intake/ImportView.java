package org.ninefold.intake;

import java.time.Instant;
import java.util.List;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;

/**
 * An import as its sender sees it.
 *
 * @param progress percent 0..100
 * @param failure the key of the text that says why it failed, or null
 * @param facts what that text names
 * @param file the id of its file; null where it is no longer kept
 */
public record ImportView(
        long id,
        String kind,
        ImportMode mode,
        WriteMode writeMode,
        String locale,
        String fileName,
        String sheet,
        JobState state,
        int progress,
        int rows,
        ImportCounts counts,
        String failure,
        List<Object> facts,
        String createdBy,
        Instant createdAt,
        Instant finishedAt,
        Long file) {

    static ImportView of(ImportRun run, Job job, Long file) {
        return new ImportView(
                run.id(),
                run.kind(),
                run.mode(),
                run.writeMode(),
                run.locale(),
                run.fileName(),
                run.sheet(),
                job.state(),
                job.progress(),
                run.rows(),
                run.counts(),
                job.failure(),
                List.of(run.failureFacts()),
                job.createdBy(),
                job.createdAt(),
                job.finishedAt(),
                file);
    }

    public boolean isUnderWay() {
        return state.isUnderWay();
    }

    public boolean isKept() {
        return file != null;
    }

    /** Whether this is a finished check whose file can be brought in without sending it again. */
    public boolean committable() {
        return isCheck() && state == JobState.DONE && isKept();
    }

    public boolean isCheck() {
        return mode == ImportMode.CHECK;
    }
}
