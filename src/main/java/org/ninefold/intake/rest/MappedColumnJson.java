package org.ninefold.intake.rest;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.Choice;
import org.ninefold.intake.ColumnRule;
import org.ninefold.intake.MappedColumn;

/** A column of a file and what becomes of it. */
@Schema(name = "MappedColumnJson")
public record MappedColumnJson(
        @Schema(description = "The name above it; its number from 1 where there is no header.") String source,
        @Schema(description = "The kind’s column; null where it is left out.") String column,
        @Schema(
                        description = "OVERWRITE without it; SKIP where no column is named.",
                        type = SchemaType.STRING,
                        enumeration = {"SKIP", "FILL", "OVERWRITE"})
                String rule) {

    static MappedColumnJson of(MappedColumn mapped) {
        return new MappedColumnJson(
                mapped.source(), mapped.column(), mapped.rule().name());
    }

    MappedColumn mapped() {
        ColumnRule known = rule == null ? ColumnRule.OVERWRITE : Choice.of("rule", ColumnRule.values(), rule);
        return new MappedColumn(source, column, known);
    }
}
