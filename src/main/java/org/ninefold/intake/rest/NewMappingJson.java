package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.MappingFields;

/** A mapping to keep; its fields are those of {@link MappingEditJson}. */
@Schema(name = "NewMappingJson")
public record NewMappingJson(
        @Schema(description = "Which files it is for: contacts, say.") String kind,
        String name,
        @Schema(description = "Offered to everybody who imports.") Boolean shared,
        String encoding,
        String separator,
        String numbers,
        String dates,
        Boolean header,
        List<MappedColumnJson> columns) {

    MappingFields fields() {
        return new MappingEditJson(name, shared, encoding, separator, numbers, dates, header, columns).fields();
    }
}
