package org.ninefold.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ninefold.kernel.Refused;

/** Takes the first rows of a file, and keeps what its cells say as text. */
final class Sampling implements RowSink {

    private static final int ROWS = 200;

    /** Nobody looks at more of a cell, and a hostile file has a million of them. */
    private static final int LONGEST = 200;

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
        // every row is taken as it is; which of them is a header is seen later
    }

    @Override
    public void row(int number, Cell[] cells) {
        if (rows.isEmpty()) {
            Header.refuseTooMany(Arrays.stream(cells).map(Cell::text).toList());
        }
        List<Cell> some = Arrays.stream(cells).limit(Header.MOST_COLUMNS).toList();
        if (!rows.isEmpty()) {
            some.stream()
                    .filter(cell -> cell.nature() == Cell.Nature.TEXT && !cell.isBlank())
                    .forEach(cell -> texts.add(cut(cell).strip()));
        }
        rows.add(new ArrayList<>(some.stream().map(Sampling::cut).toList()));
        if (rows.size() == ROWS) {
            throw new Enough();
        }
    }

    private static String cut(Cell cell) {
        return cell.text().length() > LONGEST ? cell.text().substring(0, LONGEST) : cell.text();
    }

    /** Without the columns behind the last that holds anything: spreadsheets leave many. */
    Sample sample() {
        int width = rows.stream().mapToInt(Sampling::width).max().orElse(0);
        rows.forEach(row -> row.subList(Math.min(width, row.size()), row.size()).clear());
        return new Sample(rows);
    }

    private static int width(List<String> row) {
        return IntStream.range(0, row.size())
                .filter(i -> !row.get(i).isBlank())
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    /** The cells below the first row that are text: true numbers and dates of a workbook need no notation. */
    List<String> texts() {
        return texts;
    }
}
