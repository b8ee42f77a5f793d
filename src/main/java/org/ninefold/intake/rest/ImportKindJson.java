package org.ninefold.intake.rest;

import java.util.List;
import org.ninefold.intake.Column;
import org.ninefold.intake.ImportKind;
import org.ninefold.platform.messages.Messages;

/** A kind of import with its columns. */
public record ImportKindJson(String kind, List<ColumnJson> columns) {

    /**
     * A column.
     *
     * @param type what a cell means, such as REF, DATE or AMOUNT
     * @param choices what a CHOICE may be, else empty
     */
    public record ColumnJson(String name, boolean required, String type, List<String> choices, String meaning) {

        static ColumnJson of(Column column, Messages texts) {
            return new ColumnJson(
                    column.name(),
                    column.required(),
                    column.type().name(),
                    column.choices(),
                    texts.text("import.column." + column.name()));
        }
    }

    static ImportKindJson of(ImportKind kind, Messages texts) {
        return new ImportKindJson(
                kind.name(),
                kind.columns().stream()
                        .map(column -> ColumnJson.of(column, texts))
                        .toList());
    }
}
