package org.ninefold.intake.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.SyncMode;

/** A reading that is asked for. */
@Schema(name = "NewSyncJson")
public record NewSyncJson(
        @Schema(description = "CHANGES without it.") SyncMode mode,
        @Schema(description = "Whether it is right that many records are gone there: else nothing is marked then.")
                Boolean acceptLoss) {

    static final NewSyncJson USUAL = new NewSyncJson(null, null);

    SyncMode modeOrUsual() {
        return mode == null ? SyncMode.CHANGES : mode;
    }
}
