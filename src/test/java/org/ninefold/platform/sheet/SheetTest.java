package org.ninefold.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.platform.messages.Messages;

/** Lists as files. */
class SheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @ValueSource(
            strings = {"=1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "＝1", "＋1", "－1", "＠x", "'=1", "''=1"})
    @DisplayName("R2 text that begins like a formula is guarded, and comes back as it was")
    void guardsFormulas(String hostile) {
        assertEquals("'" + hostile, FormulaText.guard(hostile));
        assertEquals(hostile, FormulaText.unguard(FormulaText.guard(hostile)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nordhavn", "'t Hooft", "", "1-1", "a=b", "''", "Ørsted"})
    void leavesOtherTextAlone(String harmless) {
        assertEquals(harmless, FormulaText.guard(harmless));
        assertEquals(harmless, FormulaText.unguard(harmless));
    }

    @Test
    @DisplayName("R1 in csv a negative number is a number, and text like a formula is not")
    void writesCsv() {
        String csv = new String(written(SheetFormat.CSV, SheetWords.PLAIN), StandardCharsets.UTF_8);
        assertEquals("name,value\r\n'=1+1,-12.5\r\n\"Å, \"\"b\"\"\",\r\n2026-03-31,0\r\n", csv);
    }

    @Test
    void csvForPeopleBeginsWithAByteOrderMarkAndTheirWords() {
        byte[] csv = written(SheetFormat.CSV, SheetWords.in(new Messages(Locale.forLanguageTag("da"))));
        assertTrue(new String(csv, StandardCharsets.UTF_8).startsWith("\uFEFFNavn,Værdi\r\n"));
    }

    @Test
    @DisplayName("R1 in xlsx a moment is a true date with its time as the clock showed it; in csv it has its offset")
    void writesMoments() throws IOException {
        OffsetDateTime moment = OffsetDateTime.parse("2026-07-02T12:00:05+02:00");
        assertEquals("at\r\n2026-07-02T12:00:05+02:00\r\n", new String(alone(SheetFormat.CSV, moment)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(alone(SheetFormat.XLSX, moment)))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertTrue(DateUtil.isCellDateFormatted(cell));
            assertEquals(moment.toLocalDateTime(), cell.getLocalDateTimeCellValue());
        }
    }

    private static byte[] alone(SheetFormat format, Object cell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = format.open(out, SheetWords.PLAIN)) {
            sheet.head(List.of("at"));
            sheet.row(List.of(cell));
            sheet.end();
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("R1 R2 in xlsx numbers and dates are true ones, and a formula is text")
    void writesXlsx() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, SheetWords.PLAIN)))) {
            Row first = book.getSheetAt(0).getRow(1);
            assertEquals(CellType.STRING, first.getCell(0).getCellType());
            assertEquals("=1+1", first.getCell(0).getStringCellValue());
            assertEquals(-12.5, first.getCell(1).getNumericCellValue());
            Cell day = book.getSheetAt(0).getRow(3).getCell(0);
            assertTrue(DateUtil.isCellDateFormatted(day));
            assertEquals(DAY, day.getLocalDateTimeCellValue().toLocalDate());
        }
    }

    @Test
    void aSpooledFileIsWhole() throws IOException {
        try (InputStream spooled = Spool.of(SheetFormat.CSV, SheetWords.PLAIN, SheetTest::fill)) {
            assertEquals(
                    new String(written(SheetFormat.CSV, SheetWords.PLAIN), StandardCharsets.UTF_8),
                    new String(spooled.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("a list that breaks off leaves no workbook that could be taken for all of it")
    void writesNothingBeforeTheEnd() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = SheetFormat.XLSX.open(out, SheetWords.PLAIN)) {
            sheet.head(List.of("name"));
            sheet.row(List.of("half"));
        }
        byte[] half = out.toByteArray();
        assertThrows(RuntimeException.class, () -> new XSSFWorkbook(new ByteArrayInputStream(half)));
    }

    private static byte[] written(SheetFormat format, SheetWords words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = format.open(out, words)) {
            fill(sheet);
        }
        return out.toByteArray();
    }

    private static void fill(Sheet sheet) {
        sheet.head(List.of("name", "value"));
        sheet.row(List.of("=1+1", new BigDecimal("-12.5000")));
        sheet.row(Arrays.asList("Å, \"b\"", null));
        sheet.row(List.of(DAY, new BigDecimal("0.0000")));
        sheet.end();
    }
}
