package org.ninefold.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ninefold.kernel.Refused;
import org.xml.sax.SAXException;

/** Reads the first visible sheet of an xlsx workbook, streamed; only its shared texts are held. */
final class SheetFile {

    private SheetFile() {}

    /**
     * @param headed whether the first row names the columns
     * @param named learns the name of the sheet before its rows
     * @throws Refused when the file cannot be read to its end
     */
    static void read(Path file, boolean headed, Consumer<String> named, RowSink sink) {
        try (WorkbookParts parts = new WorkbookParts(file)) {
            Workbook workbook = workbook(parts);
            if (workbook.sheetId() == null) {
                throw new Refused(FileRefusal.NO_SHEET);
            }
            named.accept(workbook.sheetName());
            SheetRows rows = new SheetRows(workbook, headed, sink);
            parts.withId(workbook.sheetId(), rows);
            if (!rows.begun()) {
                throw new Refused(FileRefusal.EMPTY_FILE);
            }
        } catch (SAXException e) {
            boolean documentType = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new Refused(documentType ? FileRefusal.EXTERNAL_ENTITY : FileRefusal.BROKEN_FILE);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
    }

    private static Workbook workbook(WorkbookParts parts) throws IOException, SAXException {
        Workbook workbook = new Workbook();
        parts.workbook(workbook.sheets());
        parts.ofType("styles", workbook.styles());
        parts.ofType("sharedStrings", workbook.texts());
        return workbook;
    }
}
