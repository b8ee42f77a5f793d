package org.ninefold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.ninefold.kernel.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the first visible sheet of an xlsx workbook, streamed; only its shared texts are held. */
final class SheetFile {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SheetFile() {}

    /**
     * @param named learns the name of the sheet before its rows
     * @throws Refused when the file cannot be read to its end
     */
    static void read(Path file, Consumer<String> named, RowSink sink) {
        ZipLimits.check(file);
        try (OPCPackage parts = sound(() -> OPCPackage.open(file.toFile(), PackageAccess.READ))) {
            XSSFReader reader = sound(() -> new XSSFReader(parts));
            Workbook workbook = workbook(reader);
            if (workbook.sheetId() == null) {
                throw new Refused(FileRefusal.NO_SHEET);
            }
            named.accept(workbook.sheetName());
            SheetRows rows = new SheetRows(workbook, sink);
            parse(sound(() -> reader.getSheet(workbook.sheetId())), rows);
            if (!rows.headed()) {
                throw new Refused(FileRefusal.EMPTY_FILE);
            }
        } catch (SAXException e) {
            boolean documentType = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new Refused(documentType ? FileRefusal.EXTERNAL_ENTITY : FileRefusal.BROKEN_FILE);
        } catch (IOException e) {
            boolean bomb = String.valueOf(e.getMessage()).startsWith("Zip bomb");
            throw new Refused(bomb ? FileRefusal.TOO_LARGE_INSIDE : FileRefusal.BROKEN_FILE);
        } catch (OpenXML4JException e) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
    }

    private static Workbook workbook(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        Workbook workbook = new Workbook();
        parse(sound(reader::getWorkbookData), workbook.sheets());
        parse(sound(reader::getStylesData), workbook.styles());
        parse(sound(reader::getSharedStringsData), workbook.texts());
        return workbook;
    }

    /** Something the library finds in a workbook. */
    private interface Finding<T> {
        T find() throws IOException, OpenXML4JException;
    }

    /** The library trips over workbooks whose parts do not fit together: to us they are damaged. */
    private static <T> T sound(Finding<T> finding) throws IOException, OpenXML4JException {
        try {
            return finding.find();
        } catch (RuntimeException e) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
    }

    /** @param part null where the workbook has no such part */
    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        if (part == null) {
            return;
        }
        try (part) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setFeature(NO_DOCUMENT_TYPE, true);
            xml.setContentHandler(handler);
            xml.setErrorHandler(handler);
            xml.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no parser for worksheets", e);
        }
    }
}
