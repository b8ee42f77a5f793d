package org.ninefold.ofbiz;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.intake.HostFindings.Part;
import org.ninefold.intake.HostRefusal;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.OutsideQueries;
import org.ninefold.platform.store.SqlFile;

/** Which of the tables are there and may be read. */
final class OfbizTables {

    private static final List<String> NAMES =
            OfbizTable.ALL.stream().map(OfbizTable::name).toList();

    private final String schema;
    /** By table, each column that is there, and whether it may be read. */
    private final Map<String, Map<String, Boolean>> columns = new HashMap<>();

    private final Set<String> filled = new TreeSet<>();

    private OfbizTables(String schema) {
        this.schema = schema;
    }

    static OfbizTables in(OutsideQueries database, String schema) throws SQLException {
        OfbizTables tables = new OfbizTables(schema);
        database.each(
                SqlFile.read(OfbizTables.class, "tables"),
                name -> name.equals("schema") ? schema : NAMES,
                row -> tables.columns
                        .computeIfAbsent(row.text(0), table -> new HashMap<>())
                        .put(row.text(1), row.flag(2)));
        String asked = OfbizTable.ALL.stream()
                .filter(tables::isReadable)
                .map(table -> "select '" + table.name() + "' where exists (select 1 from S." + table.name() + ")")
                .collect(Collectors.joining(" union all "));
        if (!asked.isEmpty()) {
            String text = OfbizSql.inSchema(asked, schema);
            database.each(text, name -> null, row -> tables.filled.add(row.text(0)));
        }
        return tables;
    }

    /**
     * Whether this is there and may be read.
     *
     * @param thing a table; with {@code .rows} whether it has any; or {@code table.column} for one of its extras
     */
    boolean has(String thing) {
        String[] names = thing.split("\\.");
        if (names.length == 1) {
            return isReadable(table(names[0]));
        }
        return names[1].equals("rows") ? filled.contains(names[0]) : mayRead(names[0], names[1]);
    }

    List<Part> parts() {
        return OfbizTable.ALL.stream().map(this::part).toList();
    }

    /** Why nothing can be read; null where all that is needed is there. */
    Refused failure() {
        List<String> missing = lacking(false);
        if (!missing.isEmpty()) {
            return new Refused(HostRefusal.TABLE_MISSING, String.join(", ", missing), schema);
        }
        List<String> hidden = lacking(true);
        return hidden.isEmpty() ? null : new Refused(HostRefusal.NOT_READABLE, String.join(", ", hidden));
    }

    static OfbizTable table(String name) {
        return OfbizTable.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such table in the catalogue: " + name));
    }

    private Part part(OfbizTable table) {
        boolean found = isReadable(table);
        List<String> missing = Stream.concat(table.columns().stream(), table.extras().stream())
                .filter(column -> columns.containsKey(table.name()) && !mayRead(table.name(), column))
                .toList();
        return new Part(table.name(), table.needed(), found, filled.contains(table.name()), missing);
    }

    /** Needed tables that are not there, or, of those that are there, columns; or those that may not be read. */
    private List<String> lacking(boolean hidden) {
        return OfbizTable.ALL.stream()
                .filter(OfbizTable::needed)
                .flatMap(table -> lacking(table, hidden))
                .toList();
    }

    private Stream<String> lacking(OfbizTable table, boolean hidden) {
        Map<String, Boolean> there = columns.getOrDefault(table.name(), Map.of());
        if (there.isEmpty() || !there.containsValue(true)) {
            return hidden == !there.isEmpty() ? Stream.of(table.name()) : Stream.empty();
        }
        return table.columns().stream()
                .filter(column -> hidden ? Boolean.FALSE.equals(there.get(column)) : !there.containsKey(column))
                .map(column -> table.name() + "." + column);
    }

    private boolean isReadable(OfbizTable table) {
        return table.columns().stream().allMatch(column -> mayRead(table.name(), column));
    }

    private boolean mayRead(String table, String column) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(column, false);
    }
}
