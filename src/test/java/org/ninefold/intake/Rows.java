package org.ninefold.intake;

import java.util.ArrayList;
import java.util.List;

/** Keeps the rows of a file as they are read. */
final class Rows implements RowSink {

    final List<String> header = new ArrayList<>();
    final List<String> rows = new ArrayList<>();
    final List<Cell> cells = new ArrayList<>();

    @Override
    public void header(List<String> names) {
        header.addAll(names);
    }

    @Override
    public void row(int number, Cell[] row) {
        cells.addAll(List.of(row));
        rows.add(number + ": "
                + String.join("|", List.of(row).stream().map(Cell::text).toList()));
    }
}
