package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.SyncRejection;
import org.ninefold.platform.messages.Messages;

/** A record of a CRM beside us that was not taken over. */
@Schema(name = "SyncRejectionJson")
public record SyncRejectionJson(
        HostStream stream, @Schema(description = "What it is called there.") String id, List<SyncReasonJson> reasons) {

    static SyncRejectionJson of(SyncRejection record, Messages texts) {
        return new SyncRejectionJson(
                record.stream(),
                record.id(),
                record.faults().stream()
                        .map(fault -> SyncReasonJson.of(fault, texts))
                        .toList());
    }
}
