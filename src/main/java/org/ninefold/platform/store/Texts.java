package org.ninefold.platform.store;

import java.util.List;
import java.util.Set;

/**
 * Columns of a table in which anybody can be named.
 *
 * @param shown columns that say which row it is
 * @param traits what else the table has
 */
public record Texts(String table, List<String> shown, List<String> columns, Set<Trait> traits) {

    /** What rows of a table may have. */
    public enum Trait {
        /** {@code account_id}. */
        ACCOUNT,
        /** {@code version}: who has the row open is told that it changed. */
        VERSION
    }

    public static Texts of(String table, String... columns) {
        return new Texts(table, List.of(), List.of(columns), Set.of());
    }

    public Texts with(Trait... traits) {
        return new Texts(table, shown, columns, Set.of(traits));
    }

    public Texts showing(String... which) {
        return new Texts(table, List.of(which), columns, traits);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
