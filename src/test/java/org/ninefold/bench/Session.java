package org.ninefold.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** One connection of the bench's own: every statement is its own transaction, as in psql. */
final class Session implements AutoCloseable {

    private final Connection connection;

    Session(DataSource source) {
        try {
            connection = source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Session run(String... statements) {
        return run(List.of(statements));
    }

    Session run(List<String> statements) {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
        return this;
    }

    /** Seconds that the statements take together. */
    double time(List<String> statements) {
        long start = System.nanoTime();
        run(statements);
        return (System.nanoTime() - start) / 1e9;
    }

    /** The first column of a query, as text. */
    List<String> column(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    String value(String query) {
        return column(query).get(0);
    }

    double number(String query) {
        return Double.parseDouble(value(query));
    }

    Connection connection() {
        return connection;
    }

    /** Everything written is on disk, and no statistics or dead rows are left over for the next measurement. */
    Session settle() {
        return run("VACUUM ANALYZE", "CHECKPOINT");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
