package org.ninefold.desk.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.desk.Digest;

/** What waited when the day began. */
@Schema(name = "DigestJson")
public record DigestJson(
        @Schema(format = "date-time") Instant madeAt, int late, int today, int planned, int silent, int unplaced) {

    static DigestJson of(Digest digest) {
        return new DigestJson(
                digest.madeAt(), digest.late(), digest.today(), digest.planned(), digest.silent(), digest.unplaced());
    }
}
