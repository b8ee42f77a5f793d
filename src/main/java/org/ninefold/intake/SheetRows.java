package org.ninefold.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ninefold.kernel.Refused;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of a sheet as they stream by: raw values and styles, never the text a spreadsheet would show. */
final class SheetRows extends DefaultHandler {

    private static final int MOST_COLUMNS = 500;
    private static final double MOST_WHOLE = 1e15;

    private final Workbook workbook;
    private final boolean headed;
    private final RowSink sink;
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private String type;
    private int style;
    private boolean computed;
    private boolean valued;
    private boolean reading;
    private boolean begun;

    SheetRows(Workbook workbook, boolean headed, RowSink sink) {
        this.workbook = workbook;
        this.headed = headed;
        this.sink = sink;
    }

    /** Whether there was a row that is not blank. */
    boolean begun() {
        return begun;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> computed = true;
            case "v" -> startValue();
            case "is" -> valued = true;
            case "t" -> reading = true;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v", "t" -> reading = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (reading) {
            text.append(characters, from, length);
            Workbook.refuseLong(text, row);
        }
    }

    private void startRow(String number) {
        row = number == null ? row + 1 : whole(number);
        column = -1;
        cells.clear();
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : columnOf(place);
        if (column >= MOST_COLUMNS) {
            throw new Refused(FileRefusal.TOO_MANY_COLUMNS);
        }
        type = attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : whole(attributes.getValue("s"));
        computed = false;
        valued = false;
        text.setLength(0);
    }

    private void startValue() {
        valued = true;
        reading = true;
        text.setLength(0);
    }

    private void endCell() {
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, computed && !valued ? new Cell(Cell.Nature.UNCOMPUTED, "") : value());
    }

    private Cell value() {
        String raw = text.toString();
        if (type == null || type.equals("n")) {
            return raw.isBlank() ? Cell.BLANK : number(raw.strip());
        }
        return switch (type) {
            case "s" -> Cell.text(workbook.string(whole(raw.strip())));
            case "b" -> new Cell(Cell.Nature.BOOLEAN, raw.strip().equals("1") ? "true" : "false");
            case "e" -> new Cell(Cell.Nature.ERROR, raw);
            case "d" -> new Cell(Cell.Nature.DATE, raw.length() > 10 ? raw.substring(0, 10) : raw);
            default -> Cell.text(raw);
        };
    }

    private Cell number(String raw) {
        double number;
        try {
            number = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new Cell(Cell.Nature.ERROR, raw);
        }
        if (workbook.isDate(style)) {
            String day = SheetDates.day(number, workbook.from1904())
                    .map(LocalDate::toString)
                    .orElse(raw);
            return new Cell(Cell.Nature.DATE, day);
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < MOST_WHOLE;
        return new Cell(
                Cell.Nature.NUMBER,
                whole
                        ? Long.toString((long) number)
                        : BigDecimal.valueOf(number).toPlainString());
    }

    private void endRow() {
        Cell[] all = cells.toArray(Cell[]::new);
        if (Arrays.stream(all).allMatch(Cell::isBlank)) {
            return;
        }
        boolean names = !begun && headed;
        if (!begun) {
            begun = true;
            sink.header(names ? Arrays.stream(all).map(Cell::text).toList() : Header.numbered(all.length));
        }
        if (!names) {
            sink.row(row, all);
        }
    }

    private static int columnOf(String place) {
        int index = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            index = Math.min(index, MOST_COLUMNS) * 26 + place.charAt(i) - 'A' + 1;
        }
        return index - 1;
    }

    private static int whole(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
    }
}
