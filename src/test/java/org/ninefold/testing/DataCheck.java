package org.ninefold.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Looks for data that must not be there, after every test that disturbs the product. The checks are the statements of
 * {@code org/ninefold/data-check.sql}; a sound installation has no rows for any of them.
 */
public final class DataCheck {

    /** So many of the rows found are named in a complaint. */
    private static final int NAMED = 5;

    private DataCheck() {}

    /** What is wrong, one line a check that found something; empty when the data is sound. */
    public static List<String> complaints(DataSource source) {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (Map.Entry<String, String> check : checks().entrySet()) {
                List<String> rows = rows(connection, check.getValue());
                if (!rows.isEmpty()) {
                    found.add(check.getKey() + ": " + rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** The statements by name, in the order of the file. */
    static Map<String, String> checks() {
        Map<String, String> checks = new LinkedHashMap<>();
        for (String block : text().replaceFirst("(?s)^(--[^\n]*\n)+\n", "").split(";\\s*\n")) {
            String[] parts = block.strip().split("\n", 2);
            if (parts.length == 2) {
                checks.put(parts[0].replaceFirst("^-- ", ""), parts[1]);
            }
        }
        return checks;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (rows.size() < NAMED && result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }

    private static String text() {
        try (InputStream in = DataCheck.class.getResourceAsStream("/org/ninefold/data-check.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
