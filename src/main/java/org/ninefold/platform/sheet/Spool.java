package org.ninefold.platform.sheet;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * A sheet that is written as a whole before the first byte leaves: whoever downloads gets all of it or a refusal, and a
 * slow line holds no database connection.
 */
public final class Spool {

    private Spool() {}

    /** The finished file. It takes room on the disk until the stream is closed, and has no name by then. */
    public static InputStream of(SheetFormat format, SheetWords words, Consumer<Sheet> content) {
        try {
            File file = File.createTempFile("ninefold", "." + format.ending());
            try {
                write(file, format, words, content);
                return new FileInputStream(file);
            } finally {
                if (!file.delete()) {
                    file.deleteOnExit();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(File file, SheetFormat format, SheetWords words, Consumer<Sheet> content)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(file));
                Sheet sheet = format.open(out, words)) {
            content.accept(sheet);
        }
    }
}
