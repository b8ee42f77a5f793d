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
     * @throws Refused when it is nothing we read
     */
    static FileFormat format(byte[] beginning) {
        return FileFormat.of(Arrays.copyOf(beginning, Math.min(beginning.length, FileFormat.HEAD)));
    }

    /** @throws Refused when its header does not fit what is ordered */
    static void header(byte[] beginning, ImportKind kind, ImportOrder order) {
        try {
            CsvFile.read(new ByteArrayInputStream(beginning), order.dialect(), new HeaderOnly(kind, order.mapping()));
        } catch (Enough seen) {
            return;
        }
        if (beginning.length < PartStream.PART_BYTES) {
            throw new Refused(FileRefusal.HEADER_ONLY);
        }
    }

    private record HeaderOnly(ImportKind kind, Mapping mapping) implements RowSink {
        @Override
        public void header(List<String> names) {
            new Header(kind.columns(), names, mapping);
        }

        @Override
        public void row(int number, Cell[] cells) {
            throw new Enough();
        }
    }
}
