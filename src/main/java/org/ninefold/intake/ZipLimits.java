package org.ninefold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.ninefold.kernel.Refused;

/** What a workbook may hold when it is unpacked. Honest sheets of a million rows fit; a bomb does not. */
final class ZipLimits {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES_OF_AN_ENTRY = 700L << 20;
    /** Shared strings are held in memory. */
    private static final long MOST_BYTES_OF_STRINGS = 64L << 20;

    private static final long MOST_BYTES_OF_THE_REST = 64L << 20;
    private static final long MOST_BYTES = 1L << 30;
    /** Repetitive rows pack far better than the library expects of honest files; the sizes are the true limit. */
    private static final double LEAST_INFLATE_RATIO = 0.0005;

    static {
        // The library counts while it unpacks, so that a header that lies about its size gains nothing.
        ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_AN_ENTRY);
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    private ZipLimits() {}

    /** @throws Refused when the file is no whole archive, is encrypted, or is too large inside */
    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Refused(FileRefusal.TOO_LARGE_INSIDE);
            }
            long all = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                all += Math.max(0, entry.getSize());
                if (entry.getSize() > most(entry.getName()) || all > MOST_BYTES) {
                    throw new Refused(FileRefusal.TOO_LARGE_INSIDE);
                }
                refuseDocumentType(zip, entry);
            }
            if (zip.getEntry("xl/workbook.xml") == null && zip.getEntry("[Content_Types].xml") == null) {
                throw new Refused(FileRefusal.WRONG_TYPE);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
    }

    /** No honest workbook declares a document type; the parsers refuse it again. */
    private static void refuseDocumentType(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            String head = new String(in.readNBytes(FileFormat.HEAD), StandardCharsets.ISO_8859_1);
            if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
                throw new Refused(FileRefusal.EXTERNAL_ENTITY);
            }
        }
    }

    private static long most(String name) {
        if (name.endsWith("sharedStrings.xml")) {
            return MOST_BYTES_OF_STRINGS;
        }
        return name.startsWith("xl/worksheets/") ? MOST_BYTES_OF_AN_ENTRY : MOST_BYTES_OF_THE_REST;
    }
}
