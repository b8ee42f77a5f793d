package org.ninefold.intake;

import java.util.List;
import java.util.Map;

/**
 * What a person mends in a row of a file.
 *
 * @param row as a spreadsheet counts, the header being 1
 * @param dropped whether the row is left out
 * @param cells the new text of a cell by the name of its column; what is not named stays as the file has it
 */
public record Mend(int row, boolean dropped, Map<String, String> cells) {

    public Mend {
        cells = Map.copyOf(cells);
    }

    boolean isEmpty() {
        return !dropped && cells.isEmpty();
    }

    /** The cells of the row, in the order of the kind's columns, with those that were mended. */
    Cell[] in(List<Column> columns, Cell[] ordered) {
        Cell[] mended = ordered.clone();
        for (int i = 0; i < mended.length; i++) {
            String text = cells.get(columns.get(i).name());
            if (text != null) {
                mended[i] = Cell.text(text);
            }
        }
        return mended;
    }
}
