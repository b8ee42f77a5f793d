package org.ninefold.intake;

import java.util.HashSet;
import java.util.Set;
import org.ninefold.kernel.Refused;

/** Whether a mapping means something to a kind. */
final class MappingCheck {

    private static final int LONGEST_SOURCE = 70;

    private final ImportKind kind;

    MappingCheck(ImportKind kind) {
        this.kind = kind;
    }

    /** @throws Refused for the first column of it that does not */
    void check(Mapping mapping) {
        Set<String> sources = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (MappedColumn one : mapping.columns()) {
            String source = one.source() == null ? "" : one.source();
            boolean clear = !source.isBlank() && source.length() <= LONGEST_SOURCE;
            if (!clear || !Header.isSource(source) || !sources.add(source)) {
                throw new Refused(MappingRefusal.SOURCE_UNCLEAR, source);
            }
            if (one.column() != null) {
                mustBeKnown(one);
                boolean gathers = kind.columns()
                        .get(Column.position(kind.columns(), one.column()))
                        .gathers();
                if (!gathers && !taken.add(one.column())) {
                    throw new Refused(MappingRefusal.COLUMN_TWICE, one.column());
                }
            }
        }
    }

    private void mustBeKnown(MappedColumn one) {
        if (Column.position(kind.columns(), one.column()) < 0) {
            throw new Refused(
                    MappingRefusal.COLUMN_UNKNOWN,
                    one.column(),
                    kind.columns().stream().map(Column::name).toList());
        }
        if (one.rule() == ColumnRule.FILL && !kind.fills()) {
            throw new Refused(MappingRefusal.NOT_FILLED, one.column());
        }
    }
}
