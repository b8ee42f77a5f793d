package org.ninefold.intake.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.HostFindings;
import org.ninefold.intake.HostView;
import org.ninefold.platform.messages.Messages;

/** A CRM beside us: what was found of it just now, and how far it was read. */
@Schema(name = "HostJson")
public record HostJson(
        String name,
        @Schema(description = "Whether NINEFOLD_HOST names it.") boolean configured,
        @Schema(description = "Whether it can be read.") boolean reached,
        @Schema(description = "Why it cannot be read, as a sentence.") String failure,
        @Schema(description = "Name and version of its database.") String database,
        String schema,
        List<HostPartJson> parts,
        @Schema(description = "The newest reading.") SyncJson lastSync,
        @Schema(description = "The other system’s clock when all that is known of it was read last.") Instant asOf,
        @Schema(description = "Seconds since then.") Long lagSeconds,
        @Schema(description = "When it is read next by itself.") Instant nextAt,
        @Schema(description = "Who looks after accounts there and is no user here: how many.") int unmatchedOwners) {

    static HostJson of(HostView known, HostFindings found, Instant now, Messages texts) {
        return new HostJson(
                known.name(),
                known.configured(),
                found.isReadable(),
                found.isReadable() ? null : texts.text(found.failure()),
                found.database(),
                found.schema(),
                found.parts().stream().map(HostPartJson::of).toList(),
                known.lastSync() == null ? null : SyncJson.of(known.lastSync(), texts),
                known.asOf(),
                known.asOf() == null
                        ? null
                        : Duration.between(known.asOf(), now).toSeconds(),
                known.nextAt(),
                known.unmatchedOwners());
    }
}
