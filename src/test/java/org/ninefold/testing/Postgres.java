package org.ninefold.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all tests of this JVM, started when first asked for. */
public final class Postgres {

    /** Connections at most. */
    private static final int MOST = 200;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private Postgres() {}

    /** A new empty database; {@code options} follow {@code create database <name>}. */
    public static DataSource freshDatabase(String options) {
        String name = "test" + COUNT.incrementAndGet();
        run("create database " + name + options);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url(name));
        source.setUser("postgres");
        return source;
    }

    /** The address of a new empty database, for a server under test (user postgres, any password). */
    public static String freshUrl() {
        return ((PGSimpleDataSource) freshDatabase("")).getURL();
    }

    /** Connections that are kept open: behind each new one stands a process that has yet to learn every table. */
    static JdbcConnectionPool pool(PGSimpleDataSource database) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setURL(database.getURL());
        source.setUser(database.getUser());
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(MOST / 2);
        return pool;
    }

    /** Takes it away with whoever is still connected: hundreds of them would lie on the disk. */
    static void drop(PGSimpleDataSource database) {
        run("drop database " + database.getDatabaseName() + " with (force)");
    }

    private static void run(String statement) {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + server().getPort() + "/" + name;
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", Integer.toString(MOST))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }
}
