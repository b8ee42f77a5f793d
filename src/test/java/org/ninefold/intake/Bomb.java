package org.ninefold.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that is small until it is unpacked. */
final class Bomb {

    private Bomb() {}

    /** Shared texts of so many bytes of nothing. */
    static byte[] sharedStrings(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int written = 0; written < size; written += nothing.length) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }
}
