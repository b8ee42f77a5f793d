package org.ninefold.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Queries on a connection of its own, with values by name: {@code :name} marks one, as often as it is needed. Values are
 * bound, never put into the text: texts, numbers, instants, and lists of texts as an array.
 */
public final class OutsideQueries {

    private static final int FETCHED_AT_ONCE = 2000;
    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-z]\\w*)");

    private final Connection connection;

    public OutsideQueries(Connection connection) {
        this.connection = connection;
    }

    /**
     * Hands over the rows one by one; few are held at a time. What the taker throws passes through.
     *
     * @param values what each name stands for
     */
    public void each(String sql, Function<String, Object> values, Consumer<Row> taker) throws SQLException {
        List<String> names = new ArrayList<>();
        String marked = marked(sql, names);
        try (PreparedStatement statement = connection.prepareStatement(marked)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            for (int i = 0; i < names.size(); i++) {
                bind(statement, i + 1, values.apply(names.get(i)));
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    taker.accept(Row.of(found));
                }
            }
        }
    }

    /** All rows, where they are few. */
    public List<Row> all(String sql, Function<String, Object> values) throws SQLException {
        List<Row> rows = new ArrayList<>();
        each(sql, values, rows::add);
        return rows;
    }

    private static String marked(String sql, List<String> names) {
        Matcher name = NAME.matcher(sql);
        StringBuilder marked = new StringBuilder();
        while (name.find()) {
            names.add(name.group(1));
            name.appendReplacement(marked, "?");
        }
        return name.appendTail(marked).toString();
    }

    private void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof List<?> several) {
            statement.setArray(at, connection.createArrayOf("varchar", several.toArray()));
        } else if (value instanceof Instant moment) {
            statement.setObject(at, moment.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(at, value);
        }
    }
}
