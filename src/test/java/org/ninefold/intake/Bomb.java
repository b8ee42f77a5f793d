package org.ninefold.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that is small until it is unpacked. */
final class Bomb {

    /** The central directory of a zip archive (APPNOTE 4.3.12): signature, place of the unpacked size, length. */
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;

    private static final int UNPACKED_SIZE = 24;
    private static final int DIRECTORY_ENTRY = 46;

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

    /** A whole workbook with so many blanks between its shared texts, in an archive that says there are a hundred. */
    static byte[] lying(int size) {
        byte[] bytes = new Xlsx()
                .part("xl/sharedStrings.xml", "<sst>" + " ".repeat(size) + "</sst>")
                .bytes();
        ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = "xl/sharedStrings.xml".getBytes(StandardCharsets.US_ASCII);
        for (int at = bytes.length - DIRECTORY_ENTRY; at >= 0; at--) {
            if (archive.getInt(at) == DIRECTORY_SIGNATURE
                    && Arrays.equals(
                            bytes, at + DIRECTORY_ENTRY, at + DIRECTORY_ENTRY + name.length, name, 0, name.length)) {
                archive.putInt(at + UNPACKED_SIZE, 100);
                return bytes;
            }
        }
        throw new AssertionError("no shared texts in the archive");
    }
}
