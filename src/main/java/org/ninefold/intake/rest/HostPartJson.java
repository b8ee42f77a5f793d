package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.HostFindings;

/** A table of a CRM beside us. */
@Schema(name = "HostPartJson")
public record HostPartJson(
        String name,
        @Schema(description = "Whether nothing can be read without it.") boolean needed,
        @Schema(description = "Whether it is there and may be read.") boolean found,
        @Schema(description = "Whether it holds anything.") boolean rows,
        List<String> missingColumns) {

    static HostPartJson of(HostFindings.Part part) {
        return new HostPartJson(part.name(), part.needed(), part.found(), part.rows(), part.missingColumns());
    }
}
