package org.ninefold.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A mapping that a file could be read with.
 *
 * @param name of a kept mapping, or of a preset; else null
 * @param id of a kept mapping; else null
 */
public record Proposal(Origin origin, String name, Long id, Mapping mapping) implements Serializable {

    /** Where a proposal is from. */
    public enum Origin {
        /** The names above the columns. */
        NAMES,
        /** The last import of such a file. */
        LAST,
        /** Kept under a name. */
        SAVED,
        /** A file as many have it. */
        PRESET,
        /** Kept under a name for a file with some of these columns. */
        SAVED_PART
    }

    /** The columns by their names; without a header by their order, where there are as many as the kind has. */
    static Mapping byName(ImportKind kind, Dialect dialect, List<String> sources) {
        List<Column> columns = kind.columns();
        List<MappedColumn> mapped = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            String column = null;
            boolean gathers = false;
            if (dialect.headed()) {
                int position = Header.REJECTED.contains(Column.normalized(sources.get(i)))
                        ? -1
                        : Header.called(columns, sources.get(i));
                column = position < 0 ? null : columns.get(position).name();
                gathers = position >= 0 && columns.get(position).gathers();
            } else if (sources.size() == columns.size()) {
                column = columns.get(i).name();
            }
            boolean free = column != null && (gathers || taken.add(column));
            mapped.add(new MappedColumn(sources.get(i), free ? column : null, ColumnRule.OVERWRITE));
        }
        return new Mapping(dialect, mapped);
    }
}
