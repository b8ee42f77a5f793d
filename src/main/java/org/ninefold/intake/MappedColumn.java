package org.ninefold.intake;

import java.io.Serializable;

/**
 * A column of a file and what becomes of it.
 *
 * @param source the name above it, as {@link Header#sources} has it; its number from 1 where there is no header
 * @param column the kind's column; null where it is left out
 */
public record MappedColumn(String source, String column, ColumnRule rule) implements Serializable {

    public MappedColumn {
        rule = column == null ? ColumnRule.SKIP : rule;
        column = rule == ColumnRule.SKIP ? null : column;
    }
}
