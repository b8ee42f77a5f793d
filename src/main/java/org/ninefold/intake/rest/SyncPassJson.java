package org.ninefold.intake.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.HostPass;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.SyncCounts;
import org.ninefold.intake.SyncView;

/** One stream of a reading. */
@Schema(name = "SyncPassJson")
public record SyncPassJson(
        HostStream stream,
        @Schema(description = "TAKEN: read whole.") HostPass.Phase phase,
        @Schema(description = "Whether everything was read, and not only what changed.") boolean full,
        @Schema(description = "Whether it was looked for what is no longer there.") boolean compared,
        Instant startedAt,
        Instant endedAt,
        @Schema(description = "Records read.") int rows,
        int created,
        int updated,
        int unchanged,
        int kept,
        int gone,
        int back,
        int rejected) {

    static SyncPassJson of(SyncView.Pass pass) {
        SyncCounts counts = pass.counts();
        return new SyncPassJson(
                pass.stream(),
                pass.phase(),
                pass.full(),
                pass.compared(),
                pass.startedAt(),
                pass.endedAt(),
                pass.rows(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.kept(),
                counts.gone(),
                counts.back(),
                counts.rejected());
    }
}
