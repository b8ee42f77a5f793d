package org.ninefold.intake.rest;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.Choice;
import org.ninefold.intake.Dates;
import org.ninefold.intake.Dialect;
import org.ninefold.intake.Encoding;
import org.ninefold.intake.Mapping;
import org.ninefold.intake.MappingFields;
import org.ninefold.intake.Notation;
import org.ninefold.intake.Numbers;
import org.ninefold.intake.Separator;

/** What can be changed of a mapping. */
@Schema(name = "MappingEditJson")
public record MappingEditJson(
        String name,
        @Schema(description = "Offered to everybody who imports.") Boolean shared,
        @Schema(
                        description = "UTF_8 without it.",
                        type = SchemaType.STRING,
                        enumeration = {"UTF_8", "WINDOWS_1252"})
                String encoding,
        @Schema(
                        description = "Without it the one the first line has most of.",
                        type = SchemaType.STRING,
                        enumeration = {"COMMA", "SEMICOLON", "TAB"})
                String separator,
        @Schema(
                        description = "1234.56, 1,234.56 or 1.234,56; PLAIN without it.",
                        type = SchemaType.STRING,
                        enumeration = {"PLAIN", "POINT", "COMMA"})
                String numbers,
        @Schema(
                        description = "2026-01-31, 31-01-2026 or 01/31/2026; ISO without it, and always read.",
                        type = SchemaType.STRING,
                        enumeration = {"ISO", "DAY_FIRST", "MONTH_FIRST"})
                String dates,
        @Schema(description = "Whether the first row names the columns; true without it.") Boolean header,
        List<MappedColumnJson> columns) {

    static MappingEditJson of(MappingFields fields) {
        Dialect dialect = fields.mapping().dialect();
        return new MappingEditJson(
                fields.name(),
                fields.shared(),
                dialect.encoding().name(),
                dialect.separator() == null ? null : dialect.separator().name(),
                dialect.notation().numbers().name(),
                dialect.notation().dates().name(),
                dialect.headed(),
                fields.mapping().columns().stream().map(MappedColumnJson::of).toList());
    }

    MappingFields fields() {
        List<MappedColumnJson> mapped = columns == null ? List.of() : columns;
        Mapping mapping = new Mapping(
                dialect(),
                mapped.stream()
                        .filter(Objects::nonNull)
                        .map(MappedColumnJson::mapped)
                        .toList());
        return new MappingFields(name, Boolean.TRUE.equals(shared), mapping);
    }

    private Dialect dialect() {
        return new Dialect(
                encoding == null ? Encoding.UTF_8 : Choice.of("encoding", Encoding.values(), encoding),
                separator == null ? null : Choice.of("separator", Separator.values(), separator),
                new Notation(
                        numbers == null ? Numbers.PLAIN : Choice.of("numbers", Numbers.values(), numbers),
                        dates == null ? Dates.ISO : Choice.of("dates", Dates.values(), dates)),
                !Boolean.FALSE.equals(header));
    }
}
