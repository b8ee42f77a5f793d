package org.ninefold.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Files of purchases to bring in, kept under target/bench. */
final class PurchaseFiles {

    private PurchaseFiles() {}

    static Path csv(PurchaseRows rows) {
        Path file = file("purchases.csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(String.join(",", PurchaseRows.COLUMNS));
            rows.forEach(row -> out.println(row.csv()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static Path xlsx(PurchaseRows rows) {
        Path file = file("purchases.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(200);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = book.createSheet("purchases");
            Row head = sheet.createRow(0);
            PurchaseRows.COLUMNS.forEach(
                    name -> head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(name));
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            rows.forEach(row -> fill(sheet.createRow(sheet.getLastRowNum() + 1), row, date));
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** True dates and numbers, as a spreadsheet has them. */
    private static void fill(Row cells, PurchaseRows.Row row, CellStyle date) {
        cells.createCell(0).setCellValue(row.account());
        cells.createCell(1).setCellValue(row.purchase());
        cells.createCell(2).setCellValue(row.day());
        cells.getCell(2).setCellStyle(date);
        cells.createCell(3).setCellValue(row.offering());
        cells.createCell(4).setCellValue(row.revenue().doubleValue());
        if (row.cost() != null) {
            cells.createCell(5).setCellValue(row.cost().doubleValue());
        }
        cells.createCell(6).setCellValue("EUR");
    }

    private static Path file(String name) {
        try {
            return Files.createDirectories(Knobs.FOLDER).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
