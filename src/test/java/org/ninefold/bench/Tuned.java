package org.ninefold.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for the whole bench, set up as for a company of a million accounts; both sides of a ratio use it. */
final class Tuned {

    /** What differs from PostgreSQL's defaults; writes are as durable as there. */
    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    static {
        SETTINGS.put("shared_buffers", "2GB");
        SETTINGS.put("work_mem", "512MB");
        SETTINGS.put("maintenance_work_mem", "512MB");
        SETTINGS.put("effective_cache_size", "8GB");
        SETTINGS.put("max_wal_size", "16GB");
        SETTINGS.put("checkpoint_timeout", "30min");
        SETTINGS.put("random_page_cost", "1.1");
        SETTINGS.put("fsync", "on");
        SETTINGS.put("synchronous_commit", "on");
        SETTINGS.put("max_connections", "100");
    }

    private static EmbeddedPostgres server;

    private Tuned() {}

    /** A connection source of the database of this name, which is made when it is not there. */
    static PGSimpleDataSource database(String name) {
        try (Session session = new Session(source("postgres"))) {
            if (session.number("select count(*) from pg_database where datname = '" + name + "'") == 0) {
                session.run("create database " + name);
            }
        }
        return source(name);
    }

    static void drop(String name) {
        try (Session session = new Session(source("postgres"))) {
            session.run("drop database if exists " + name + " with (force)");
        }
    }

    /** The version and the settings as the server itself tells them. */
    static String description() {
        try (Session session = new Session(source("postgres"))) {
            String settings = SETTINGS.keySet().stream()
                    .map(key -> key + " " + session.value("show " + key))
                    .collect(Collectors.joining(", "));
            return "PostgreSQL " + session.value("show server_version") + ": " + settings;
        }
    }

    private static PGSimpleDataSource source(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + server().getPort() + "/" + name);
        source.setUser("postgres");
        return source;
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
                SETTINGS.forEach(builder::setServerConfig);
                Knobs.keptData().ifPresent(folder -> keep(builder, folder));
                server = builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    private static void keep(EmbeddedPostgres.Builder builder, Path folder) {
        builder.setDataDirectory(folder.toAbsolutePath()).setCleanDataDirectory(false);
    }
}
