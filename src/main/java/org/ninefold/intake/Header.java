package org.ninefold.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefold.kernel.Refused;

/** Which column of a file is which of its kind. */
final class Header {

    /** The columns our list of rejected rows adds: ignored, so that the mended list can be sent as it is. */
    static final List<String> REJECTED =
            List.of("rejected_row", "rejected_column", "rejected_reason", "rejected_found");

    private static final int IGNORED = -1;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_NAMED = 5;
    private static final int LONGEST_NAME = 60;

    private final List<Column> columns;
    private final List<String> names;
    private final int[] positions;

    /** @throws Refused when a required column is missing, or one is unknown or there twice */
    Header(List<Column> columns, List<String> found) {
        this.columns = columns;
        names = found.stream().map(Column::normalized).toList();
        if (names.size() > MOST_COLUMNS
                && names.stream().filter(name -> !name.isEmpty()).count() > MOST_COLUMNS) {
            throw new Refused(FileRefusal.TOO_MANY_COLUMNS);
        }
        positions = found.stream()
                .mapToInt(name -> HeaderWords.position(columns, name))
                .toArray();
        refuseUnknown(found);
        refuseTwice();
        refuseMissing();
    }

    private void refuseUnknown(List<String> found) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            String name = names.get(i);
            if (positions[i] == IGNORED && !name.isEmpty() && !REJECTED.contains(name)) {
                String shown = found.get(i).strip();
                unknown.add(shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) + "…" : shown);
            }
        }
        if (!unknown.isEmpty()) {
            List<String> some = unknown.subList(0, Math.min(MOST_NAMED, unknown.size()));
            throw new Refused(
                    FileRefusal.UNKNOWN_COLUMN,
                    some,
                    columns.stream().map(Column::name).toList());
        }
    }

    private void refuseTwice() {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < positions.length; i++) {
            Object one = positions[i] == IGNORED ? names.get(i) : columns.get(positions[i]);
            if (!names.get(i).isEmpty() && !seen.add(one)) {
                throw new Refused(FileRefusal.DUPLICATE_COLUMN, names.get(i));
            }
        }
    }

    private void refuseMissing() {
        List<String> missing = Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .filter(i -> columns.get(i).required())
                .filter(i -> Arrays.stream(positions).noneMatch(position -> position == i))
                .map(i -> columns.get(i).name())
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(FileRefusal.MISSING_COLUMN, missing);
        }
    }

    /** The cells in the order of the kind's columns. */
    Cell[] inOrder(Cell[] cells) {
        Cell[] ordered = new Cell[columns.size()];
        Arrays.fill(ordered, Cell.BLANK);
        for (int i = 0; i < Math.min(cells.length, positions.length); i++) {
            if (positions[i] != IGNORED) {
                ordered[positions[i]] = cells[i];
            }
        }
        return ordered;
    }

    /** The first cell that stands below no name, or null. */
    Cell nameless(Cell[] cells) {
        return Stream.iterate(0, i -> i < cells.length, i -> i + 1)
                .filter(i -> i >= names.size() || names.get(i).isEmpty())
                .map(i -> cells[i])
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The kind's columns the file has, in the file's order, comma between. */
    String text() {
        return String.join(
                ",",
                Stream.iterate(0, i -> i < positions.length, i -> i + 1)
                        .filter(i -> positions[i] != IGNORED)
                        .map(i -> columns.get(positions[i]).name())
                        .toList());
    }
}
