package org.ninefold.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.ninefold.kernel.Refused;

/** What a workbook may hold when it is unpacked. Honest sheets of a million rows fit; a bomb does not. */
final class ZipLimits {

    static final int MOST_ENTRIES = 2_000;
    static final long MOST_BYTES = 1L << 30;
    private static final long MOST_BYTES_OF_A_SHEET = 700L << 20;
    /** Shared strings are held in memory. */
    private static final long MOST_BYTES_OF_STRINGS = 64L << 20;

    private static final long MOST_BYTES_OF_THE_REST = 64L << 20;

    private ZipLimits() {}

    /** The most bytes this part may have. */
    static long most(ZipEntry part) {
        String name = part.getName();
        if (name.endsWith("sharedStrings.xml")) {
            return MOST_BYTES_OF_STRINGS;
        }
        return name.startsWith("xl/worksheets/") ? MOST_BYTES_OF_A_SHEET : MOST_BYTES_OF_THE_REST;
    }

    /** Counts while a part is unpacked: what the archive says of its size may be a lie. */
    static InputStream counted(InputStream part, long most) {
        return new Counted(part, most);
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream part, long most) {
            super(part);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new Refused(FileRefusal.TOO_LARGE_INSIDE);
            }
        }
    }
}
