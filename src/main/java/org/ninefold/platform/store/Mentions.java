package org.ninefold.platform.store;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ninefold.platform.store.Texts.Trait;

/** Finds words in the texts of tables, and takes them out. */
public final class Mentions {

    private static final int AT_ONCE = 50;

    private final EntityManager em;
    private final Words words;
    private final Words near;
    private final long account;

    public Mentions(EntityManager em, Sought who) {
        this.em = em;
        this.words = who.words();
        this.near = who.near();
        this.account = who.accountId();
    }

    /** Rows of a table by a condition, each with those of its columns that hold something. */
    public static List<Map<String, String>> rows(
            EntityManager em, String table, List<String> columns, String condition, Object... values) {
        Sql sql = new Sql()
                .add("select " + list(columns) + ", 1 from ninefold." + table + " x where " + condition, values);
        return sql.rows(em).stream().map(row -> held(columns, row)).toList();
    }

    /** The rows in which a word is found. */
    public List<Map<String, String>> in(Texts texts) {
        return found(texts).stream().map(Found::cells).toList();
    }

    /** Takes the words out of all rows. */
    public void takeOutOf(Texts texts) {
        List<Found> found = found(texts);
        for (boolean here : new boolean[] {true, false}) {
            for (String column : texts.columns()) {
                Map<String, String> changes = new TreeMap<>();
                for (Found row : found) {
                    String text = row.cells().get(column);
                    if (row.here() == here && text != null && of(here).isIn(text)) {
                        changes.put(text, of(here).takenOutOf(text));
                    }
                }
                change(texts, column, here, List.copyOf(changes.entrySet()));
            }
        }
    }

    private void change(Texts texts, String column, boolean here, List<Map.Entry<String, String>> changes) {
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            List<Map.Entry<String, String>> some = changes.subList(from, Math.min(changes.size(), from + AT_ONCE));
            Sql sql = new Sql().add("update ninefold." + texts.table() + " set ");
            sql.add(texts.has(Trait.VERSION) ? "version = version + 1, " : "").add(column + " = case");
            some.forEach(
                    one -> sql.add(" when " + column + " = ? then cast(? as varchar)", one.getKey(), one.getValue()));
            sql.add(" end where " + column + " in (");
            sql.add(
                    "?, ".repeat(some.size() - 1) + "?)",
                    some.stream().map(Map.Entry::getKey).toArray());
            if (here) {
                sql.add(" and account_id = ?", account);
            }
            sql.on(em).executeUpdate();
        }
    }

    /** @param here whether the row is of the account */
    private record Found(boolean here, Map<String, String> cells) {}

    private List<Found> found(Texts texts) {
        List<String> columns =
                Stream.concat(texts.shown().stream(), texts.columns().stream()).toList();
        boolean ofAccounts = texts.has(Trait.ACCOUNT);
        Sql sql = new Sql().add("select " + list(columns));
        sql.add(ofAccounts ? ", case when x.account_id = " + account + " then 1 else 0 end" : ", 0");
        sql.add(" from ninefold." + texts.table() + " x where 1 = 0");
        any(sql, texts, words);
        if (ofAccounts) {
            sql.add(" or x.account_id = ? and (1 = 0", account);
            any(sql, texts, near);
            sql.add(")");
        }
        return sql.rows(em).stream()
                .map(row -> new Found(row.whole(columns.size()) == 1, held(columns, row)))
                .filter(row -> texts.columns().stream()
                        .anyMatch(column -> of(row.here()).isIn(row.cells().get(column))))
                .toList();
    }

    private static void any(Sql sql, Texts texts, Words wanted) {
        for (String needle : wanted.needles()) {
            for (String column : texts.columns()) {
                sql.add(" or position(cast(? as varchar) in lower(x." + column + ")) > 0", needle);
            }
        }
    }

    /** Texts of any length and dates alike as plain texts, under names of their own. */
    private static String list(List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> "cast(x." + columns.get(at) + " as varchar) as t" + at)
                .collect(Collectors.joining(", "));
    }

    private Words of(boolean here) {
        return here ? near : words;
    }

    private static Map<String, String> held(List<String> columns, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (row.text(i) != null) {
                cells.put(columns.get(i), row.text(i));
            }
        }
        return cells;
    }
}
