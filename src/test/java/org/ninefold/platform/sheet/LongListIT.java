package org.ninefold.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that is longer than a sheet of a workbook can be; read by another hand, a row at a time. */
class LongListIT {

    /** What the format allows a sheet, the headings among them. */
    private static final int MOST = 1_048_576;

    @TempDir
    Path folder;

    /** A sheet as it was found: how many rows, the number of the last one, and what stands in three of them. */
    private record Found(int rows, int lastNumber, String headings, String first, String last) {}

    @Test
    @DisplayName("Rows beyond the most that a sheet can hold go on in the next one, below the same headings")
    void goesOnInTheNextSheet() throws Exception {
        assertEquals(
                List.of(
                        new Found(MOST, MOST, "|name|value", "|Row 1|1", "|Row 1048575|1048575"),
                        new Found(3, 3, "|name|value", "|Row 1048576|1048576", "|Row 1048577|1048577")),
                found(written(MOST + 1)));
    }

    @Test
    @DisplayName("A list that fills a sheet to its last row begins no other")
    void fillsASheetToItsLastRow() throws Exception {
        assertEquals(
                List.of(new Found(MOST, MOST, "|name|value", "|Row 1|1", "|Row 1048575|1048575")),
                found(written(MOST - 1)));
    }

    private Path written(int rows) throws Exception {
        Path file = folder.resolve("long.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Sheet sheet = SheetFormat.XLSX.open(out, SheetWords.PLAIN)) {
            sheet.head(List.of("name", "value"));
            for (int row = 1; row <= rows; row++) {
                sheet.row(List.of("Row " + row, row));
            }
            sheet.end();
        }
        return file;
    }

    private static List<Found> found(Path file) throws Exception {
        List<Found> found = new ArrayList<>();
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            Iterator<InputStream> sheets = new XSSFReader(book).getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    found.add(found(sheet));
                }
            }
        }
        return found;
    }

    private static Found found(InputStream sheet) throws Exception {
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(sheet);
        List<String> begin = new ArrayList<>();
        int rows = 0;
        int number = 0;
        String cells = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows++;
                number = Integer.parseInt(xml.getAttributeValue(null, "r"));
                cells = cells(xml);
                if (rows <= 2) {
                    begin.add(cells);
                }
            }
        }
        return new Found(rows, number, begin.get(0), begin.get(1), cells);
    }

    /** What stands in the cells of a row, each behind a stroke. */
    private static String cells(XMLStreamReader row) throws Exception {
        StringBuilder cells = new StringBuilder();
        while (row.next() != XMLStreamConstants.END_ELEMENT
                || !row.getLocalName().equals("row")) {
            if (row.isStartElement() && row.getLocalName().equals("c")) {
                cells.append('|');
            } else if (row.isCharacters()) {
                cells.append(row.getText());
            }
        }
        return cells.toString();
    }
}
