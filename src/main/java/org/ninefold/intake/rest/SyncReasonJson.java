package org.ninefold.intake.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.Fault;
import org.ninefold.intake.RowFault;
import org.ninefold.platform.messages.Messages;

/** Why a record of a CRM beside us was not taken over. */
@Schema(name = "SyncReasonJson")
public record SyncReasonJson(
        @Schema(description = "The column of imports that it would fill.") String column,
        RowFault reason,
        @Schema(description = "What stood there.") String found,
        @Schema(description = "The reason as a sentence.") String text) {

    static SyncReasonJson of(Fault fault, Messages texts) {
        return new SyncReasonJson(fault.column(), fault.reason(), fault.found(), texts.text(fault.reason()));
    }
}
