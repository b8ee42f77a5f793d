package org.ninefold.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ninefold.testing.Database;

/** Every column of the schema; plants a person in all that can hold one, and looks for what is left of them. */
final class Columns {

    /** What makes a planted row the person's. */
    private static final Map<String, String> GIVEN = Map.of(
            "import_file.kind", "contacts",
            "import_run.kind", "contacts",
            "host_record.kind", "contacts");

    record Column(String table, String name, String type, int length) {

        boolean isText() {
            return type.startsWith("char") || type.equals("text");
        }

        boolean isBytes() {
            return type.startsWith("binary") || type.equals("bytea");
        }

        boolean holdsNobody() {
            return Impersonal.COLUMNS.contains(table + ".*")
                    || Impersonal.COLUMNS.contains("*." + name)
                    || Impersonal.COLUMNS.contains(this + "");
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    private final Database database;
    private final Map<String, List<Column>> tables = new LinkedHashMap<>();

    Columns(Database database) {
        this.database = database;
        List<?> rows = database.in(() -> database.em()
                .createNativeQuery("select lower(c.table_name), lower(c.column_name), lower(c.data_type),"
                        + " c.character_maximum_length from information_schema.columns c"
                        + " where lower(c.table_schema) = 'ninefold' and c.is_generated <> 'ALWAYS'"
                        + " and c.table_name <> 'flyway_schema_history'"
                        + " order by case when lower(c.table_name) = 'import_file' then 0 else 1 end,"
                        + " c.table_name, c.ordinal_position")
                .getResultList());
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            int length = row[3] == null
                    ? Integer.MAX_VALUE
                    : (int) Math.min(Integer.MAX_VALUE, ((Number) row[3]).longValue());
            Column column = new Column(row[0].toString(), row[1].toString(), row[2].toString(), length);
            tables.computeIfAbsent(column.table(), any -> new ArrayList<>()).add(column);
        }
    }

    /**
     * A row more in each table that can hold a person: the word in all its texts.
     *
     * @param number tells the rows apart
     * @return the columns that hold it
     */
    List<Column> plant(int number, String word, long account, long contact) {
        List<Column> planted = new ArrayList<>();
        tables.forEach((table, columns) -> {
            if (columns.stream().anyMatch(column -> holds(column, word))) {
                String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
                String values = columns.stream()
                        .map(column -> value(column, number, word, Map.of("account_id", account, "target_id", contact)))
                        .collect(Collectors.joining(", "));
                database.sql("insert into ninefold." + table + "(" + names + ") values (" + values + ")");
                columns.stream().filter(column -> holds(column, word)).forEach(planted::add);
            }
        });
        return planted;
    }

    /** Where any of these words, in small letters, still stands. */
    List<String> holding(String... words) {
        List<String> found = new ArrayList<>();
        tables.forEach((table, columns) -> {
            List<Column> texts = columns.stream()
                    .filter(column -> column.isText() || column.isBytes())
                    .toList();
            if (!texts.isEmpty()) {
                String counts =
                        texts.stream().map(column -> count(column, words)).collect(Collectors.joining(", "));
                Object[] row = (Object[]) database.in(() -> database.em()
                        .createNativeQuery("select count(*), " + counts + " from ninefold." + table + " x")
                        .getSingleResult());
                IntStream.range(0, texts.size())
                        .filter(at -> ((Number) row[at + 1]).longValue() > 0)
                        .forEach(at -> found.add(texts.get(at).toString()));
            }
        });
        return found;
    }

    /** Nothing depends on anything, so that rows can stand alone; but the parts of a file go with it. */
    void untie() {
        List<?> ties = database.in(() -> database.em()
                .createNativeQuery("select c.table_name, c.constraint_name from information_schema.table_constraints c"
                        + " where lower(c.table_schema) = 'ninefold' and (c.constraint_type = 'FOREIGN KEY'"
                        + " and lower(c.table_name) not in ('import_part', 'import_mend')"
                        + " or c.constraint_type = 'UNIQUE' and lower(c.table_name) in ('decision_map', 'map_past'))")
                .getResultList());
        ties.forEach(tie -> database.sql("alter table ninefold." + ((Object[]) tie)[0] + " drop constraint "
                + (((Object[]) tie)[1].toString().startsWith("CONSTRAINT_") ? "ninefold." : "") + ((Object[]) tie)[1]));
    }

    private boolean holds(Column column, String word) {
        boolean can = column.isBytes() || column.isText() && column.length() >= word.length();
        return can && !column.holdsNobody();
    }

    private static String value(Column column, int number, String word, Map<String, Long> ids) {
        String given = GIVEN.get(column.toString());
        if (given != null) {
            return "'" + given + "'";
        }
        if (column.isBytes()) {
            return column.type().equals("bytea")
                    ? "convert_to('" + word + "', 'UTF8')"
                    : "stringtoutf8('" + word + "')";
        }
        if (column.isText()) {
            return "'" + text(column, number, word) + "'";
        }
        return switch (column.type().replaceFirst(" .*", "")) {
            case "boolean" -> "false";
            case "date" -> "date '2026-01-01'";
            case "timestamp" -> "timestamp '2026-01-01 00:00:00'";
            case "time" -> "time '09:00:00'";
            case "numeric" -> "0.5";
            case "smallint" -> String.valueOf(number);
            default -> String.valueOf(ids.getOrDefault(column.name(), 9000L + number));
        };
    }

    private static String text(Column column, int number, String word) {
        if (column.holdsNobody() || column.length() < word.length()) {
            return ("" + number + "x".repeat(3)).substring(0, Math.min(column.length(), 4));
        }
        String sentence = number + ": " + word + ", said so";
        boolean exact = column.length() < sentence.length() || column.name().equals("address");
        return exact ? word : sentence;
    }

    private static String count(Column column, String... words) {
        String looked = column.isText() ? "lower(x." + column.name() + ")" : "x." + column.name();
        return Stream.of(words)
                .map(word -> "position(" + literal(column, word) + " in " + looked + ") > 0")
                .collect(Collectors.joining(" or ", "count(case when ", " then 1 end)"));
    }

    private static String literal(Column column, String word) {
        if (column.isText()) {
            return "'" + word + "'";
        }
        return column.type().equals("bytea") ? "convert_to('" + word + "', 'UTF8')" : "stringtoutf8('" + word + "')";
    }
}
