package org.ninefold.account.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.BinEntry;

/** Something that was removed and can be restored. */
@Schema(name = "BinEntryJson")
public record BinEntryJson(
        long id,
        @Schema(enumeration = {"ACCOUNT", "CONTACT", "PURCHASE", "TIME_ENTRY", "WALLET", "ACTIVITY"}) String kind,
        String ref,
        String name,
        @Schema(description = "Reference of the account it is about, or its own.") String account,
        String removedBy,
        Instant removedAt,
        @Schema(description = "The day on which it goes for good.") LocalDate gone,
        @Schema(description = "Reference of the account into which this one was merged.") String mergedInto) {

    static BinEntryJson of(BinEntry entry) {
        return new BinEntryJson(
                entry.id(),
                entry.kind().name(),
                entry.ref(),
                entry.name(),
                entry.account(),
                entry.removedBy(),
                entry.removedAt(),
                entry.gone(),
                entry.mergedInto());
    }
}
