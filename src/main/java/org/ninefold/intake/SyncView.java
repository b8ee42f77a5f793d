package org.ninefold.intake;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;

/**
 * A reading of a host.
 *
 * @param progress percent 0..100
 * @param failure the key of the text that says why it failed, or null; {@code facts} are what that text names
 * @param startedBy a sign-in name, or {@link Audit#NOBODY} for the timer
 * @param counts of all passes
 */
public record SyncView(
        long id,
        String host,
        SyncMode mode,
        JobState state,
        int progress,
        String failure,
        List<Object> facts,
        String startedBy,
        Instant createdAt,
        Instant finishedAt,
        SyncCounts counts,
        List<Pass> passes) {

    public SyncView {
        facts = List.copyOf(facts);
        passes = List.copyOf(passes);
    }

    /** A stream that a failure names, as what it is. */
    private static Object named(Object fact) {
        return Arrays.stream(HostStream.values())
                .filter(stream -> stream.name().equals(fact))
                .map(Object.class::cast)
                .findFirst()
                .orElse(fact);
    }

    /** One stream of it; {@code rows} are records read. */
    public record Pass(
            HostStream stream,
            HostPass.Phase phase,
            boolean full,
            boolean compared,
            Instant startedAt,
            Instant endedAt,
            int rows,
            SyncCounts counts) {

        static Pass of(HostPass pass) {
            return new Pass(
                    pass.stream(),
                    pass.phase(),
                    pass.isFull(),
                    pass.isCompared(),
                    pass.startedAt(),
                    pass.endedAt(),
                    pass.rows(),
                    pass.counts());
        }
    }

    static SyncView of(HostSync sync, Job job, List<HostPass> passes) {
        return new SyncView(
                sync.id(),
                sync.host(),
                sync.mode(),
                job.state(),
                job.progress(),
                job.failure(),
                sync.failureFacts().stream().map(SyncView::named).toList(),
                job.createdBy(),
                job.createdAt(),
                job.finishedAt(),
                passes.stream().map(HostPass::counts).reduce(SyncCounts.NONE, SyncCounts::plus),
                passes.stream().map(Pass::of).toList());
    }
}
