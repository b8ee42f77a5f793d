package org.ninefold.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a file is written, and which of its columns is which of the kind's. Kept as text: a line, then one a column. */
public record Mapping(Dialect dialect, List<MappedColumn> columns) implements Serializable {

    private static final String BETWEEN = "\t";
    private static final String BY_FIRST_LINE = "-";
    private static final int PARTS = 3;

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** What becomes of a column of the file; empty where the mapping does not know it. */
    public Optional<MappedColumn> of(String source) {
        return columns.stream().filter(one -> one.source().equals(source)).findFirst();
    }

    /** The names of the kind's columns that are written only where a record has nothing yet. */
    List<String> fills() {
        return columns.stream()
                .filter(one -> one.rule() == ColumnRule.FILL)
                .map(MappedColumn::column)
                .toList();
    }

    /** The names of columns that the kind needs and this does not take. */
    public List<String> missing(ImportKind kind) {
        Set<String> taken = columns.stream().map(MappedColumn::column).collect(Collectors.toSet());
        return Column.missing(kind.columns(), taken::contains);
    }

    /** Whether it was made for a file with these columns: it knows each of them, and misses none that it takes. */
    boolean fits(List<String> sources) {
        return sources.stream().allMatch(source -> of(source).isPresent())
                && columns.stream().allMatch(one -> one.column() == null || sources.contains(one.source()));
    }

    /** Whether it takes one of these columns at least. */
    boolean knows(List<String> sources) {
        return columns.stream().anyMatch(one -> one.column() != null && sources.contains(one.source()));
    }

    /** What is taken, for people who look at what was changed. */
    String summary() {
        return columns.stream()
                .filter(one -> one.column() != null)
                .map(one -> one.source() + " = " + one.column() + (one.rule() == ColumnRule.FILL ? " (FILL)" : ""))
                .collect(Collectors.joining(", "));
    }

    /** As it is kept. */
    String text() {
        String separator = dialect.separator() == null
                ? BY_FIRST_LINE
                : dialect.separator().name();
        String first = String.join(
                BETWEEN,
                dialect.encoding().name(),
                separator,
                dialect.notation().numbers().name(),
                dialect.notation().dates().name(),
                Boolean.toString(dialect.headed()));
        return first
                + columns.stream()
                        .map(one -> "\n" + one.rule() + BETWEEN + (one.column() == null ? "" : one.column()) + BETWEEN
                                + one.source())
                        .collect(Collectors.joining());
    }

    static Mapping read(String text) {
        String[] lines = text.split("\n");
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(BETWEEN, PARTS);
            String column = parts[1].isEmpty() ? null : parts[1];
            columns.add(new MappedColumn(parts[2], column, ColumnRule.valueOf(parts[0])));
        }
        return new Mapping(dialect(lines[0].split(BETWEEN)), columns);
    }

    private static Dialect dialect(String[] parts) {
        int next = 0;
        Encoding encoding = Encoding.valueOf(parts[next++]);
        String separator = parts[next++];
        Numbers numbers = Numbers.valueOf(parts[next++]);
        Dates dates = Dates.valueOf(parts[next++]);
        return new Dialect(
                encoding,
                separator.equals(BY_FIRST_LINE) ? null : Separator.valueOf(separator),
                new Notation(numbers, dates),
                Boolean.parseBoolean(parts[next]));
    }
}
