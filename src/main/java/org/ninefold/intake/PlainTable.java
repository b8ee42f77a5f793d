package org.ninefold.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ninefold.kernel.Refused;

/** A table whose columns stand in a known order below no header. Each row is checked; nothing is kept. */
public final class PlainTable {

    private static final int LONGEST_SHOWN = 300;

    private final List<Column> columns;

    public PlainTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * A row that was read.
     *
     * @param number as a spreadsheet counts, from 1
     * @param values in the order of the columns: as they are kept, or as they stand there where that cannot be read; null
     *     is blank
     * @param faults empty where the row is good
     */
    public record Line(int number, List<String> values, List<Fault> faults) {}

    /**
     * Reads a csv or a workbook.
     *
     * @param most so many rows are read
     * @throws Refused when it is neither, cannot be read to its end, or has more rows
     */
    public List<Line> read(InputStream content, int most) {
        try {
            byte[] first = content.readNBytes(PartStream.PART_BYTES);
            FileFormat format = FirstLook.format(first);
            Encoding encoding = format == FileFormat.CSV ? Detection.encoding(first) : Encoding.UTF_8;
            Dialect dialect = new Dialect(encoding, null, Notation.PLAIN, false);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), content);
            Lines lines = new Lines(most);
            TableFile.read(
                    new TableFile.Source(format, whole, dialect), "table-" + UUID.randomUUID(), name -> {}, lines);
            if (lines.found.isEmpty()) {
                throw new Refused(FileRefusal.EMPTY_FILE);
            }
            return lines.found;
        } catch (IOException e) {
            throw new Refused(FileRefusal.NO_FILE);
        }
    }

    /** A row that comes from elsewhere, by the same rules. */
    public Line check(int number, List<String> texts) {
        return line(
                number,
                texts.stream()
                        .map(text -> text == null ? Cell.BLANK : Cell.text(text))
                        .toArray(Cell[]::new));
    }

    private Line line(int number, Cell... cells) {
        List<String> values = new ArrayList<>();
        List<Fault> faults = new ArrayList<>(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = i < cells.length ? cells[i] : Cell.BLANK;
            try {
                values.add(columns.get(i).read(cell, Notation.PLAIN));
            } catch (CellFault e) {
                values.add(shown(cell));
                faults.add(new Fault(columns.get(i).name(), e.fault(), shown(cell)));
            }
        }
        Arrays.stream(cells)
                .skip(columns.size())
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .ifPresent(cell -> faults.add(new Fault(null, RowFault.EXTRA_CELL, shown(cell))));
        boolean header = number == 1 && !faults.isEmpty() && Stream.of(cells).anyMatch(this::names);
        return new Line(number, values, header ? List.of(new Fault(null, RowFault.HEADER_ROW, "")) : faults);
    }

    private boolean names(Cell cell) {
        return !cell.isBlank() && HeaderWords.position(columns, cell.text()) >= 0;
    }

    private static String shown(Cell cell) {
        String text = cell.text().strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text;
    }

    private final class Lines implements RowSink {

        private final int most;
        private final List<Line> found = new ArrayList<>();

        Lines(int most) {
            this.most = most;
        }

        @Override
        public void header(List<String> names) {
            Header.refuseTooMany(names);
        }

        @Override
        public void row(int number, Cell[] cells) {
            if (found.size() == most) {
                throw new Refused(FileRefusal.TOO_MANY_ROWS, most);
            }
            found.add(line(number, cells));
        }
    }
}
