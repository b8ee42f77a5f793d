package org.ninefold.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.ninefold.platform.store.Migrations;
import org.ninefold.testing.Database.Kind;
import org.postgresql.ds.PGSimpleDataSource;

/** Migrated databases without rows. The migrations run once for each kind; each further one is a copy. */
final class Migrated {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** What makes a copy: the text of a script for H2, the name of a database for PostgreSQL. */
    private static final Map<Kind, String> MODELS = new EnumMap<>(Kind.class);

    private Migrated() {}

    static DataSource copy(Kind kind) {
        String model = model(kind);
        return kind == Kind.H2 ? h2(model) : Postgres.freshDatabase(" template " + model);
    }

    /** An H2 database would keep its memory to the end of the tests. */
    static void remove(DataSource source) {
        if (source instanceof JdbcDataSource) {
            run(source, "shutdown");
        } else {
            Postgres.drop((PGSimpleDataSource) source);
        }
    }

    private static synchronized String model(Kind kind) {
        return MODELS.computeIfAbsent(kind, first -> {
            DataSource source = migrated(first);
            return first == Kind.H2 ? script(source) : ((PGSimpleDataSource) source).getDatabaseName();
        });
    }

    /** A database that the migrations themselves made. */
    static DataSource migrated(Kind kind) {
        DataSource source =
                switch (kind) {
                    case H2 -> h2("");
                    case POSTGRESQL -> Postgres.freshDatabase("");
                    case POSTGRESQL_DANISH ->
                        Postgres.freshDatabase(" template template0 locale_provider icu icu_locale 'da-DK'");
                };
        Migrations.flyway(source).migrate();
        return source;
    }

    /** Everything in an H2 database, as statements. */
    static String script(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script nopasswords nosettings")) {
            Stream.Builder<String> script = Stream.builder();
            while (lines.next()) {
                script.add(lines.getString(1));
            }
            return script.build().collect(Collectors.joining("\n"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource h2(String script) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:test" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        h2.setUser("sa");
        h2.setPassword("sa");
        run(h2, script);
        return h2;
    }

    private static void run(DataSource source, String statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
