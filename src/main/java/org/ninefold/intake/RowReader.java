package org.ninefold.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the rows of one file as its kind wants them. */
final class RowReader {

    private static final int LONGEST_FOUND = 300;

    private final ImportKind kind;
    private final List<Column> columns;
    private final int width;
    private final Header header;
    private final int[] present;
    private final Notation notation;

    RowReader(ImportKind kind, Header header, Notation notation) {
        this.kind = kind;
        this.columns = kind.columns();
        this.width = columns.size() + kind.derived();
        this.header = header;
        this.present = IntStream.range(0, columns.size())
                .filter(at -> header.has(at)
                        || kind.mendable().contains(columns.get(at).name()))
                .toArray();
        this.notation = notation;
    }

    /** @param mend what was mended in the row, or null */
    ReadRow read(int number, Cell[] cells, Mend mend) {
        Cell[] ordered = mend == null ? header.inOrder(cells) : mend.in(columns, header.inOrder(cells));
        String[] values = new String[width];
        List<Fault> faults = new ArrayList<>(0);
        for (int i : present) {
            try {
                values[i] = columns.get(i).read(ordered[i], notation);
            } catch (CellFault e) {
                faults.add(new Fault(columns.get(i).name(), e.fault(), found(ordered[i])));
            }
        }
        Cell nameless = mend == null ? header.nameless(cells) : null;
        if (nameless != null) {
            faults.add(new Fault(null, RowFault.EXTRA_CELL, found(nameless)));
        }
        if (faults.isEmpty()) {
            kind.check(values).ifPresent(faults::add);
        }
        if (faults.isEmpty()) {
            kind.derive(values);
        }
        return new ReadRow(number, values, faults.isEmpty() ? null : raw(ordered), List.copyOf(faults));
    }

    private static String[] raw(Cell[] cells) {
        return Arrays.stream(cells).map(Cell::text).toArray(String[]::new);
    }

    private static String found(Cell cell) {
        String text = cell.text().strip().replace('\n', ' ').replace('\r', ' ');
        return text.length() > LONGEST_FOUND ? text.substring(0, LONGEST_FOUND) : text;
    }
}
