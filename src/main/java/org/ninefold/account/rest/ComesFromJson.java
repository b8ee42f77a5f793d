package org.ninefold.account.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.ComesFrom;
import org.ninefold.account.ComesFrom.Gone;

/** Where a record came from; missing where it is our own. */
@Schema(name = "ComesFromJson")
public record ComesFromJson(
        @Schema(description = "The other system, as in /hosts.") String host,
        @Schema(description = "What the record is called there.") String id,
        @Schema(description = "The name of whom it belongs to there.") String owner,
        @Schema(description = "When it was taken over last.") Instant seenAt,
        @Schema(description = "Since when it is no longer there, or no longer counts.") Instant goneAt,
        @Schema(description = "What became of it.") Gone gone) {

    static ComesFromJson of(ComesFrom from) {
        return from == null
                ? null
                : new ComesFromJson(
                        from.host(), from.hostId(), from.owner(), from.seenAt(), from.goneAt(), from.gone());
    }
}
