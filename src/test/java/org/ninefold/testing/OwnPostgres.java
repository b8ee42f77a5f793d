package org.ninefold.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL that a test may stop and start again with its data, as after a power cut of the database machine. */
public final class OwnPostgres implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;
    private int port;

    public OwnPostgres() {
        try {
            data = Files.createTempDirectory("ninefold-postgres").resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
        port = server.getPort();
    }

    public void start() {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "100");
            server = (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The four environment variables that point the product at it. */
    public Map<String, String> environment() {
        return Map.of(
                "NINEFOLD_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "NINEFOLD_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "NINEFOLD_DB_USER", "postgres",
                "NINEFOLD_DB_PASSWORD", "postgres");
    }

    @Override
    public void close() {
        stop();
    }
}
