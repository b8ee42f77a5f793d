package org.ninefold.intake.rest;

import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A request's body in a file of its own, so that a slow sender holds no database connection. */
final class Spool implements AutoCloseable {

    /** The most bytes of a file; web.xml says the same of uploads. */
    static final long MOST_BYTES = 268_435_456;

    private static final int TOO_LARGE = 413;

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /** @throws WebApplicationException 413 as soon as there are too many bytes */
    static Spool of(InputStream body) throws IOException {
        Spool spool = new Spool(Files.createTempFile("ninefold-upload", ".part"));
        try (OutputStream out = Files.newOutputStream(spool.file)) {
            byte[] buffer = new byte[65_536];
            long all = 0;
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                all += count;
                refuseTooLarge(all);
                out.write(buffer, 0, count);
            }
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    static void refuseTooLarge(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new WebApplicationException(TOO_LARGE);
        }
    }

    InputStream read() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
