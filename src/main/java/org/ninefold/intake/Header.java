package org.ninefold.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ninefold.kernel.Refused;

/** Which column of a file is which of its kind. */
final class Header {

    /** The columns our list of rejected rows adds: ignored, so that the mended list can be sent as it is. */
    static final List<String> REJECTED =
            List.of("rejected_row", "rejected_column", "rejected_code", "rejected_reason", "rejected_found");

    /** More than any file needs. */
    static final int MOST_COLUMNS = 100;

    private static final int UNKNOWN = -1;
    private static final int LEFT_OUT = -2;
    private static final int NAMELESS = -3;
    private static final int MOST_NAMED = 5;
    private static final int LONGEST_NAME = 60;

    private final List<Column> columns;
    private final List<String> sources;
    private final int[] positions;

    /**
     * @param found the cells of the first row, or {@link #numbered} where none names the columns
     * @param mapping null to follow the names alone
     * @throws Refused when a required column is missing, or one is unknown or there twice
     */
    Header(List<Column> columns, List<String> found, Mapping mapping) {
        this.columns = columns;
        refuseTooMany(found);
        sources = sources(found);
        positions = IntStream.range(0, found.size())
                .map(i -> position(found.get(i), sources.get(i), mapping))
                .toArray();
        refuseUnknown();
        refuseTwice(found, mapping == null);
        refuseMissing();
    }

    /** The names of columns that nothing names: their numbers from 1. */
    static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).toList();
    }

    /** What a mapping calls the columns below these names: each once, without line breaks, and the nameless by number. */
    static List<String> sources(List<String> found) {
        Set<String> sources = new LinkedHashSet<>();
        for (String name : found) {
            String plain = plain(name);
            String cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
            String base = cut.isEmpty() ? "#" + (sources.size() + 1) : cut;
            String source = base;
            for (int nth = 2; sources.contains(source); nth++) {
                source = base + " (" + nth + ")";
            }
            sources.add(source);
        }
        return List.copyOf(sources);
    }

    /** Whether a column may be called so. */
    static boolean isSource(String text) {
        return !text.isBlank() && plain(text).equals(text);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    static void refuseTooMany(List<String> found) {
        if (found.size() > MOST_COLUMNS
                && found.stream().filter(name -> !name.isBlank()).count() > MOST_COLUMNS) {
            throw new Refused(FileRefusal.TOO_MANY_COLUMNS);
        }
    }

    private int position(String name, String source, Mapping mapping) {
        MappedColumn mapped = mapping == null ? null : mapping.of(source).orElse(null);
        if (mapped != null) {
            return mapped.column() == null ? LEFT_OUT : Column.position(columns, mapped.column());
        }
        if (name.isBlank()) {
            return NAMELESS;
        }
        return REJECTED.contains(Column.normalized(name)) ? LEFT_OUT : called(columns, name);
    }

    /** The column that a name means: what none is called belongs to the one that gathers. -1 where there is none. */
    static int called(List<Column> columns, String name) {
        int position = HeaderWords.position(columns, name);
        return position >= 0 ? position : gathering(columns);
    }

    private static int gathering(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).gathers())
                .findFirst()
                .orElse(UNKNOWN);
    }

    private void refuseUnknown() {
        List<String> unknown = IntStream.range(0, positions.length)
                .filter(i -> positions[i] == UNKNOWN)
                .mapToObj(sources::get)
                .limit(MOST_NAMED)
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(
                    FileRefusal.UNKNOWN_COLUMN,
                    unknown,
                    columns.stream().map(Column::name).toList());
        }
    }

    /** @param everyName whether also a name that is left out may be there only once */
    private void refuseTwice(List<String> found, boolean everyName) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < positions.length; i++) {
            String name = Column.normalized(found.get(i));
            boolean taken = positions[i] >= 0 && !columns.get(positions[i]).gathers();
            Object one = taken ? columns.get(positions[i]) : name;
            if ((taken || everyName && !name.isEmpty()) && !seen.add(one)) {
                throw new Refused(
                        FileRefusal.DUPLICATE_COLUMN,
                        taken ? columns.get(positions[i]).name() : name);
            }
        }
    }

    private void refuseMissing() {
        List<String> missing = Column.missing(columns, name -> has(Column.position(columns, name)));
        if (!missing.isEmpty()) {
            throw new Refused(FileRefusal.MISSING_COLUMN, missing);
        }
    }

    /** Whether the file has the kind's column with this index. */
    boolean has(int column) {
        return Arrays.stream(positions).anyMatch(position -> position == column);
    }

    /** The cells in the order of the kind's columns. */
    Cell[] inOrder(Cell[] cells) {
        Cell[] ordered = new Cell[columns.size()];
        Arrays.fill(ordered, Cell.BLANK);
        for (int i = 0; i < Math.min(cells.length, positions.length); i++) {
            if (positions[i] >= 0) {
                Column column = columns.get(positions[i]);
                ordered[positions[i]] =
                        column.gathers() ? gathered(column, i, ordered[positions[i]], cells[i]) : cells[i];
            }
        }
        return ordered;
    }

    /** One more cell of those that are gathered. Below the column's own name stands what was gathered before. */
    private Cell gathered(Column column, int at, Cell before, Cell cell) {
        if (cell.isBlank() || before.isUnreadable()) {
            return before;
        }
        if (cell.isUnreadable()) {
            return cell;
        }
        boolean whole = Column.normalized(sources.get(at)).equals(column.name());
        String text = whole ? cell.text() : Gathered.entry(sources.get(at), cell.text());
        return Cell.text(before.isBlank() ? text : before.text() + Gathered.BETWEEN + text);
    }

    /** The first cell that stands below no name, or null. */
    Cell nameless(Cell[] cells) {
        return Stream.iterate(0, i -> i < cells.length, i -> i + 1)
                .filter(i -> i >= positions.length || positions[i] == NAMELESS)
                .map(i -> cells[i])
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse(null);
    }

    /**
     * The kind's columns the file has, in the file's order, comma between.
     *
     * @param besides names of columns that come first, also where the file does not have them
     */
    String text(List<String> besides) {
        Stream<String> there = Arrays.stream(positions)
                .filter(position -> position >= 0)
                .mapToObj(position -> columns.get(position).name());
        return Stream.concat(besides.stream(), there).distinct().collect(Collectors.joining(","));
    }
}
