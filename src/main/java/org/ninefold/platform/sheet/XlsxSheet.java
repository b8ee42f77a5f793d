package org.ninefold.platform.sheet;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook that holds a window of rows in memory; the rows before it have left. */
final class XlsxSheet implements Sheet {

    private static final int WINDOW = 200;
    private static final double COLUMN_WIDTH = 18;
    private static final int LONGEST_TEXT = 32_767;
    /** A sheet has so many rows; a longer list goes on in the next sheet. */
    private static final int ROWS = Worksheet.MAX_ROWS;
    /** The format counts a day that never was, 29 February 1900: only from here on its numbers are right. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final SheetWords words;
    private final Workbook book;
    private List<String> headings = List.of();
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxSheet(OutputStream out, SheetWords words) {
        this.words = words;
        this.book = new Workbook(out, "Ninefold", null);
    }

    @Override
    public void head(List<String> columns) {
        headings = columns.stream().map(words::heading).toList();
        begin();
    }

    @Override
    public void row(List<?> cells) {
        if (sheet == null || next == ROWS) {
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                fill(column, cells.get(column));
            }
        }
        next++;
        if (next % WINDOW == 0) {
            Writing.now(sheet::flush);
        }
    }

    @Override
    public void end() {
        if (sheet == null) {
            begin();
        }
        Writing.now(book::finish);
    }

    /** Nothing to let go of: closing the library's workbook would end the file, and only {@link #end} may. */
    @Override
    public void close() {}

    private void begin() {
        if (sheet != null) {
            Writing.now(sheet::finish);
        }
        sheets++;
        sheet = book.newWorksheet("Sheet" + sheets);
        next = 0;
        if (headings.isEmpty()) {
            return;
        }
        sheet.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
            sheet.inlineString(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        next = 1;
    }

    private void fill(int column, Object content) {
        if (content instanceof Number number) {
            sheet.value(next, column, number);
        } else if (content instanceof Boolean yes) {
            sheet.value(next, column, yes);
        } else if (content instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            sheet.value(next, column, date);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (content instanceof OffsetDateTime moment) {
            sheet.value(next, column, moment.toLocalDateTime());
            sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else {
            String text = content instanceof Enum<?> constant ? words.name(constant) : content.toString();
            // not among the texts that cells share: those are held in memory
            sheet.inlineString(next, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }
}
