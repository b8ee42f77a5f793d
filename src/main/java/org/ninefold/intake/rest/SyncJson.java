package org.ninefold.intake.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.SyncCounts;
import org.ninefold.intake.SyncMode;
import org.ninefold.intake.SyncRejection;
import org.ninefold.intake.SyncView;
import org.ninefold.kernel.Page;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.messages.Messages;

/** A reading of a CRM beside us, with its first 1,000 rejected records where it is asked for alone. Counts are of records. */
@Schema(name = "SyncJson")
public record SyncJson(
        long id,
        @Schema(description = "host-sync") String kind,
        String host,
        SyncMode mode,
        JobState state,
        @Schema(description = "Percent 0..100.") int progress,
        @Schema(description = "Why it failed, as a sentence; only where it failed.") String failure,
        @Schema(description = "A sign-in name; - where it was the hour for it.") String startedBy,
        Instant createdAt,
        Instant finishedAt,
        @Schema(description = "Records read.") int rows,
        int created,
        int updated,
        int unchanged,
        @Schema(description = "Left as people made them here.") int kept,
        @Schema(description = "Marked, since they are no longer there or no longer count.") int gone,
        @Schema(description = "There again.") int back,
        int rejected,
        List<SyncPassJson> passes,
        List<SyncRejectionJson> rejections,
        @Schema(description = "How many records were not taken over.") Integer rejectionsTotal) {

    private static final String KIND = "host-sync";

    static SyncJson of(SyncView sync, Messages texts) {
        SyncCounts counts = sync.counts();
        return new SyncJson(
                sync.id(),
                KIND,
                sync.host(),
                sync.mode(),
                sync.state(),
                sync.progress(),
                sync.failure() == null
                        ? null
                        : texts.text(sync.failure(), sync.facts().toArray()),
                sync.startedBy(),
                sync.createdAt(),
                sync.finishedAt(),
                sync.passes().stream().mapToInt(SyncView.Pass::rows).sum(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.kept(),
                counts.gone(),
                counts.back(),
                counts.rejected(),
                sync.passes().stream().map(SyncPassJson::of).toList(),
                null,
                null);
    }

    SyncJson with(Page<SyncRejection> rejected, Messages texts) {
        List<SyncRejectionJson> told = rejected.items().stream()
                .map(record -> SyncRejectionJson.of(record, texts))
                .toList();
        return new SyncJson(
                id,
                kind,
                host,
                mode,
                state,
                progress,
                failure,
                startedBy,
                createdAt,
                finishedAt,
                rows,
                created,
                updated,
                unchanged,
                kept,
                gone,
                back,
                this.rejected,
                passes,
                told,
                rejected.total());
    }
}
