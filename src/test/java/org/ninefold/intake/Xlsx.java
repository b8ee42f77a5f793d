package org.ninefold.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part, so that each may be as wrong as a test wants it. */
final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String properties = "";

    Xlsx() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\""
                        + type
                        + "worksheet+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type
                        + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + type
                        + "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type
                        + "sharedStrings+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                relations(
                        "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                        + "<Relationship Id=\"r3\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"r4\" Type=\"" + OFFICE
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
        sheets(
                "<sheet name=\"Hidden\" sheetId=\"2\" state=\"hidden\" r:id=\"r2\"/><sheet name=\"Kunder\" sheetId=\"1\" r:id=\"r1\"/>");
        styles();
        texts("account_ref", "name");
        part("xl/worksheets/sheet2.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData/></worksheet>");
        rows("");
    }

    private void styles() {
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd-mm-yyyy\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + content + "</Relationships>";
    }

    Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Xlsx from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return sheets("<sheet name=\"Kunder\" sheetId=\"1\" r:id=\"r1\"/>");
    }

    Xlsx sheets(String sheets) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
    }

    Xlsx texts(String... texts) {
        StringBuilder all = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        for (String text : texts) {
            all.append("<si><t>").append(text).append("</t></si>");
        }
        return part("xl/sharedStrings.xml", all + "</sst>");
    }

    /** A first row of two shared texts, then these rows. */
    Xlsx rows(String rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B1\" t=\"s\"><v>1</v></c></row>" + rows + "</sheetData></worksheet>");
    }

    /** These rows alone, each of texts; the first is the header. */
    Xlsx table(List<List<String>> rows) {
        StringBuilder all = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int i = 0; i < rows.size(); i++) {
            all.append("<row r=\"").append(i + 1).append("\">");
            for (int j = 0; j < rows.get(i).size(); j++) {
                all.append("<c r=\"").append((char) ('A' + j)).append(i + 1).append("\" t=\"str\"><v>");
                all.append(rows.get(i).get(j).replace("&", "&amp;")).append("</v></c>");
            }
            all.append("</row>");
        }
        return part("xl/worksheets/sheet1.xml", all + "</sheetData></worksheet>");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads the workbook as an import does. */
    static Rows read(Path folder, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("book.xlsx"), bytes);
            Rows rows = new Rows();
            SheetFile.read(file, true, rows.header::add, rows);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
