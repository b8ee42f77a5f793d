package org.ninefold.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook that keeps a window of rows in memory and the rest in a compressed file beside it. */
final class XlsxSheet implements Sheet {

    private static final int WINDOW = 200;
    private static final int COLUMN_WIDTH = 18 * 256;
    private static final int LONGEST_TEXT = 32_767;
    /** A sheet has so many rows; a longer list goes on in the next sheet. */
    private static final int ROWS = 1_048_576;

    private final OutputStream out;
    private final SheetWords words;
    private final SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
    private final CellStyle bold = book.createCellStyle();
    private final CellStyle day = book.createCellStyle();
    private List<String> headings = List.of();
    private SXSSFSheet sheet;
    private int next;

    XlsxSheet(OutputStream out, SheetWords words) {
        this.out = out;
        this.words = words;
        book.setCompressTempFiles(true);
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    @Override
    public void head(List<String> columns) {
        headings = columns.stream().map(words::heading).toList();
        begin();
    }

    @Override
    public void row(List<?> cells) {
        if (next == ROWS) {
            begin();
        }
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null) {
                fill(row.createCell(i), cells.get(i));
            }
        }
    }

    @Override
    public void end() {
        try {
            book.write(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            // closing complains of rows that are still held
            if (sheet != null) {
                sheet.flushRows();
            }
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() {
        sheet = book.createSheet();
        sheet.createFreezePane(0, 1);
        Row row = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            sheet.setColumnWidth(i, COLUMN_WIDTH);
            Cell cell = row.createCell(i);
            cell.setCellValue(headings.get(i));
            cell.setCellStyle(bold);
        }
        next = 1;
    }

    private void fill(Cell cell, Object content) {
        if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (content instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (content instanceof LocalDate date) {
            fillDay(cell, date);
        } else {
            String text = content instanceof Enum<?> constant ? words.name(constant) : content.toString();
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }

    /** The format knows no days before 1900: those are text. */
    private void fillDay(Cell cell, LocalDate date) {
        if (date.getYear() < 1900) {
            cell.setCellValue(date.toString());
        } else {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        }
    }
}
