package org.ninefold.intake;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.ninefold.kernel.Refused;

/** What can be said of a file before it is stored: what it is, and for csv whether its header fits. */
final class FirstLook {

    private FirstLook() {}

    /**
     * @param beginning the first part of the file
     * @throws Refused when it is nothing we read, or its header does not fit the kind
     */
    static FileFormat at(byte[] beginning, ImportKind kind) {
        FileFormat format = FileFormat.of(Arrays.copyOf(beginning, Math.min(beginning.length, FileFormat.HEAD)));
        if (format == FileFormat.CSV) {
            try {
                CsvFile.read(new ByteArrayInputStream(beginning), new HeaderOnly(kind));
            } catch (Enough seen) {
                return format;
            }
            if (beginning.length < PartStream.PART_BYTES) {
                throw new Refused(FileRefusal.HEADER_ONLY);
            }
        }
        return format;
    }

    private record HeaderOnly(ImportKind kind) implements RowSink {
        @Override
        public void header(List<String> names) {
            new Header(kind.columns(), names);
        }

        @Override
        public void row(int number, Cell[] cells) {
            throw new Enough();
        }
    }

    /** Ends the reading: the file itself is read later. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
