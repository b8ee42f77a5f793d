package org.ninefold.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ninefold.kernel.Refused;

/** Takes the first rows of a file, and keeps what its cells say as text. */
final class Sampling implements RowSink {

    private static final int ROWS = 200;

    private final ArrayList<ArrayList<String>> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** @throws Refused when the file cannot be read so far, or holds nothing */
    static Sampling of(TableFile.Source source, String called) {
        Sampling sampling = new Sampling();
        try {
            TableFile.read(source, called, sheet -> {}, sampling);
        } catch (Enough seen) {
            return sampling;
        }
        if (sampling.rows.isEmpty()) {
            throw new Refused(FileRefusal.EMPTY_FILE);
        }
        return sampling;
    }

    @Override
    public void header(List<String> names) {
        Header.refuseTooMany(names);
    }

    @Override
    public void row(int number, Cell[] cells) {
        rows.add(new ArrayList<>(Arrays.stream(cells).map(Cell::text).toList()));
        if (rows.size() > 1) {
            Arrays.stream(cells)
                    .filter(cell -> cell.nature() == Cell.Nature.TEXT && !cell.isBlank())
                    .forEach(cell -> texts.add(cell.text().strip()));
        }
        if (rows.size() == ROWS) {
            throw new Enough();
        }
    }

    Sample sample() {
        return new Sample(rows);
    }

    /** The cells below the first row that are text: true numbers and dates of a workbook need no notation. */
    List<String> texts() {
        return texts;
    }
}
