package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.kernel.Refused;

class SheetFileTest {

    private static final String DOCTYPE =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

    @TempDir
    Path folder;

    private Rows read(Xlsx book) {
        return Xlsx.read(folder, book.bytes());
    }

    private FileRefusal refuses(byte[] bytes) {
        return (FileRefusal)
                assertThrows(Refused.class, () -> Xlsx.read(folder, bytes)).refusal();
    }

    @Test
    void readsTheFirstVisibleSheetAndNamesIt() {
        Rows read = read(
                new Xlsx()
                        .rows(
                                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>00123</t></is></c><c r=\"B2\"><v>12.5</v></c></row>"
                                        + "<row r=\"5\"><c r=\"B5\" t=\"b\"><v>1</v></c></row><row r=\"9\"><c r=\"A9\" s=\"1\"/></row>"));
        assertEquals(List.of("Kunder", "account_ref", "name"), read.header);
        assertEquals(List.of("2: 00123|12.5", "5: |true"), read.rows);
    }

    @Test
    void readsDatesByTheirStyle() {
        String row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45000</v></c><c r=\"B2\" s=\"2\"><v>45000.75</v></c>"
                + "<c r=\"C2\"><v>45000</v></c></row>";
        assertEquals(List.of("2: 2023-03-15|2023-03-15|45000"), read(new Xlsx().rows(row)).rows);
        assertEquals(
                List.of("2: 2027-03-16|2027-03-16|45000"),
                read(new Xlsx().from1904().rows(row)).rows);
    }

    @Test
    @DisplayName("A formula counts by its computed value; one nobody computed is marked")
    void readsFormulasByTheirValue() {
        Rows read = read(
                new Xlsx()
                        .rows(
                                "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\"><f>1+1</f></c>"
                                        + "<c r=\"C2\" t=\"e\"><f>X</f><v>#REF!</v></c><c r=\"D2\" t=\"str\"><f>X</f><v>ab</v></c></row>"));
        assertEquals(
                List.of(Cell.Nature.NUMBER, Cell.Nature.UNCOMPUTED, Cell.Nature.ERROR, Cell.Nature.TEXT),
                read.cells.stream().map(Cell::nature).toList());
    }

    @Test
    void neverWritesNumbersInTheScientificWay() {
        Rows read = read(new Xlsx()
                .rows("<row r=\"2\"><c r=\"A2\"><v>1.2345678901234567E+19</v></c><c r=\"B2\"><v>1E-7</v></c>"
                        + "<c r=\"C2\"><v>1E+999999999</v></c></row>"));
        assertEquals("12345678901234567000", read.cells.get(0).text());
        assertEquals("0.00000010", read.cells.get(1).text());
        assertEquals(Cell.Nature.ERROR, read.cells.get(2).nature());
    }

    @ParameterizedTest
    @DisplayName("R8 No part may declare a document type: nothing outside is read")
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml",
                "_rels/.rels",
                "[Content_Types].xml"
            })
    void refusesDocumentTypes(String part) {
        assertEquals(
                FileRefusal.EXTERNAL_ENTITY,
                refuses(new Xlsx().part(part, DOCTYPE).bytes()));
        String late = "<?xml version=\"1.0\"?><!--" + "x".repeat(5_000) + "-->" + DOCTYPE.substring(21);
        FileRefusal refusal = refuses(new Xlsx().part(part, late).bytes());
        assertTrue(refusal == FileRefusal.EXTERNAL_ENTITY || refusal == FileRefusal.BROKEN_FILE, refusal.name());
    }

    @Test
    @DisplayName("A workbook cut off anywhere is refused, and never breaks the reader")
    void refusesAHalf() {
        byte[] whole =
                new Xlsx().rows("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>").bytes();
        for (int length = 4; length < whole.length; length += 211) {
            FileRefusal refusal = refuses(Arrays.copyOf(whole, length));
            assertEquals(FileRefusal.BROKEN_FILE, refusal, "cut at " + length);
        }
    }

    @Test
    void refusesOtherArchivesAndBrokenParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../x.jsp"));
            zip.write(1);
        }
        assertEquals(FileRefusal.WRONG_TYPE, refuses(bytes.toByteArray()));
        assertEquals(
                FileRefusal.BROKEN_FILE,
                refuses(new Xlsx()
                        .part("xl/worksheets/sheet1.xml", "<worksheet><row")
                        .bytes()));
        assertEquals(
                FileRefusal.BROKEN_FILE,
                refuses(new Xlsx()
                        .rows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>")
                        .bytes()));
        assertEquals(
                FileRefusal.NO_SHEET,
                refuses(new Xlsx()
                        .sheets("<sheet name=\"X\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/>")
                        .bytes()));
    }

    @Test
    void refusesTooMuch() {
        String big = "x".repeat(32_768);
        assertEquals(
                FileRefusal.CELL_TOO_LARGE,
                refuses(new Xlsx().texts("account_ref", "name", big).bytes()));
        assertEquals(
                FileRefusal.CELL_TOO_LARGE,
                refuses(new Xlsx()
                        .rows("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>" + big + "</v></c></row>")
                        .bytes()));
        assertEquals(
                FileRefusal.TOO_MANY_COLUMNS,
                refuses(new Xlsx()
                        .rows("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>")
                        .bytes()));
    }

    @Test
    @DisplayName("A bomb of a few hundred kB is refused before it is unpacked")
    void refusesABomb() throws IOException {
        byte[] bomb = Bomb.sharedStrings(80 << 20);
        assertTrue(bomb.length < 200_000, bomb.length + " bytes");
        assertEquals(FileRefusal.TOO_LARGE_INSIDE, refuses(bomb));
    }

    @Test
    void survivesFlippedBytes() {
        byte[] whole =
                new Xlsx().rows("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>").bytes();
        for (int at = 0; at < whole.length; at += 41) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x5a;
            try {
                assertFalse(Xlsx.read(folder, flipped).header.isEmpty());
            } catch (Refused e) {
                assertTrue(e.refusal() instanceof FileRefusal);
            }
        }
    }

    @Test
    @DisplayName("A workbook that another program wrote is read as it was meant")
    void readsAnotherHandsWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Køb");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("account_ref");
            head.createCell(1).setCellValue("customer_since");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Å-1");
            row.createCell(1).setCellValue(LocalDate.of(2024, 2, 29));
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("d. mmmm yyyy"));
            row.getCell(1).setCellStyle(day);
            book.write(bytes);
        }
        Rows read = Xlsx.read(folder, bytes.toByteArray());
        assertEquals(List.of("Køb", "account_ref", "customer_since"), read.header);
        assertEquals(List.of("2: Å-1|2024-02-29"), read.rows);
    }

    @Test
    @DisplayName("A part that holds more than the archive says is counted while it is unpacked")
    void countsWhatIsUnpacked() throws IOException {
        InputStream part = ZipLimits.counted(new ByteArrayInputStream(new byte[101]), 100);
        assertEquals(100, part.readNBytes(100).length);
        assertEquals(
                FileRefusal.TOO_LARGE_INSIDE,
                assertThrows(Refused.class, part::read).refusal());
    }

    @Test
    @DisplayName("A bomb that lies about its size does no more harm than one that does not")
    void refusesABombThatLies() {
        assertEquals(FileRefusal.TOO_LARGE_INSIDE, refuses(Bomb.lying(80 << 20)));
    }

    @Test
    void findsPartsByTheirRelations() {
        String rows = "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>";
        Xlsx absolute = new Xlsx().rows(rows);
        absolute.part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\""
                        + " Target=\"/XL/Worksheets/sheet1.xml\"/><Relationship Id=\"r4\" Type=\"x/sharedStrings\""
                        + " Target=\"../xl/./sharedStrings.xml\"/></Relationships>");
        assertEquals(List.of("2: 1"), read(absolute).rows);
        Xlsx nowhere = new Xlsx().part("xl/_rels/workbook.xml.rels", "<Relationships/>");
        assertEquals(FileRefusal.BROKEN_FILE, refuses(nowhere.bytes()));
    }
}
