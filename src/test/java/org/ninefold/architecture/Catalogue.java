package org.ninefold.architecture;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ninefold.testing.Database;

/** What a migrated database says of itself, in words that are the same for every database. */
final class Catalogue {

    private static final Map<String, String> ONE_WORD = Map.of(
            "timestamp without time zone", "timestamp",
            "time without time zone", "time",
            "character large object", "text",
            "binary varying", "bytes",
            "bytea", "bytes",
            "binary large object", "bytes");

    /** What the databases say of a text without a length. */
    private static final List<String> UNLIMITED = List.of("null", "1000000000");

    private final Database database;

    Catalogue(Database database) {
        this.database = database;
    }

    /** Column by {@code table.column}: its type with length or digits, and whether it may be empty. */
    Map<String, String> columns() {
        Map<String, String> found = new TreeMap<>();
        for (Object[] row : rows("select table_name, column_name, data_type, character_maximum_length,"
                + " numeric_precision, numeric_scale, is_nullable from information_schema.columns"
                + " where lower(table_schema) = 'ninefold'")) {
            found.put(name(row[0]) + "." + name(row[1]), type(row) + ("YES".equals(row[6]) ? "" : " not null"));
        }
        found.keySet().removeIf(column -> column.startsWith("flyway_schema_history."));
        return found;
    }

    /** Increment and start by sequence. */
    Map<String, String> sequences() {
        return rows("select sequence_name, cast(increment as varchar(20)), cast(start_value as varchar(20))"
                        + " from information_schema.sequences where lower(sequence_schema) = 'ninefold'")
                .stream()
                .collect(Collectors.toMap(row -> name(row[0]), row -> row[1] + " from " + row[2]));
    }

    /** Primary, unique and foreign keys with their columns: {@code unique wallet(account_id,offering_key)}. */
    List<String> keys() {
        return rows("select c.constraint_type, c.table_name, k.column_name, c.constraint_name"
                        + " from information_schema.table_constraints c"
                        + " join information_schema.key_column_usage k on k.constraint_name = c.constraint_name"
                        + " and k.constraint_schema = c.constraint_schema and k.table_name = c.table_name"
                        + " where lower(c.table_schema) = 'ninefold'"
                        + " order by c.table_name, c.constraint_name, k.ordinal_position")
                .stream()
                .collect(Collectors.groupingBy(
                        row -> name(row[1]) + " " + name(row[3]),
                        Collectors.mapping(row -> name(row[0]) + " " + name(row[2]), Collectors.joining(","))))
                .entrySet()
                .stream()
                .map(key -> key.getKey().replaceFirst(" .*", "") + ": " + key.getValue())
                .filter(key -> !key.startsWith("flyway_schema_history"))
                .sorted()
                .toList();
    }

    private static String type(Object[] row) {
        String type = name(row[2]);
        type = ONE_WORD.getOrDefault(type, type);
        return switch (type) {
            case "character varying" -> UNLIMITED.contains(row[3] + "") ? "text" : "varchar(" + row[3] + ")";
            case "numeric" -> "numeric(" + row[4] + "," + row[5] + ")";
            default -> type;
        };
    }

    private static String name(Object text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }

    private List<Object[]> rows(String query) {
        EntityManager em = database.em();
        return database.in(() -> ((List<?>) em.createNativeQuery(query).getResultList())
                .stream()
                        .map(row -> Arrays.copyOf((Object[]) row, ((Object[]) row).length))
                        .toList());
    }
}
