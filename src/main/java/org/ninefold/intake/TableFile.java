package org.ninefold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.kernel.Refused;

/** Reads the table of a file, csv or workbook. */
final class TableFile {

    private static final Logger LOG = Logger.getLogger(TableFile.class.getName());

    private TableFile() {}

    /**
     * @param called a name for a copy of a workbook, which is gone afterwards
     * @param named learns the name of a workbook's sheet before its rows
     * @throws Refused when the file cannot be read to its end
     */
    static void read(Source source, String called, Consumer<String> named, RowSink sink) {
        if (source.format() == FileFormat.CSV) {
            CsvFile.read(source.bytes(), source.dialect(), sink);
        } else {
            Path copy = Path.of(System.getProperty("java.io.tmpdir"), "ninefold-" + called + ".xlsx");
            readSheet(source, copy, named, sink);
        }
    }

    /** What is read, and how. */
    record Source(FileFormat format, InputStream bytes, Dialect dialect) {}

    /** A workbook is no stream: its directory stands at the end. */
    private static void readSheet(Source source, Path copy, Consumer<String> named, RowSink sink) {
        try {
            Files.copy(source.bytes(), copy, StandardCopyOption.REPLACE_EXISTING);
            SheetFile.read(copy, source.dialect().headed(), named, sink);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a workbook in " + copy.getParent(), e);
        } finally {
            quietlyDelete(copy);
        }
    }

    private static void quietlyDelete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete {0}", file);
        }
    }
}
