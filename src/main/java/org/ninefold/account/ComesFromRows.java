package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Says of records where they came from: all of a page at once, whatever their number. */
record ComesFromRows(EntityManager em) {

    /** What comes from hosts, by the names that imports have for it, and where it is kept. */
    enum Kind {
        ACCOUNTS("accounts", "account"),
        CONTACTS("contacts", "contact"),
        OFFERINGS("offerings", "offering"),
        PURCHASES("purchases", "purchase"),
        TIME_ENTRIES("time-entries", "time_entry");

        private final String name;
        private final String table;

        Kind(String name, String table) {
            this.name = name;
            this.table = table;
        }
    }

    <V extends Traced<V>> Page<V> of(Kind kind, Page<V> page) {
        return new Page<>(of(kind, page.items()), page.total());
    }

    <V extends Traced<V>> V of(Kind kind, V view) {
        return of(kind, List.of(view)).get(0);
    }

    private <V extends Traced<V>> List<V> of(Kind kind, List<V> views) {
        String[] refs = views.stream().map(Traced::ref).toArray(String[]::new);
        Map<String, ComesFrom> known = refs.length == 0 ? Map.of() : read(kind, refs);
        return known.isEmpty()
                ? views
                : views.stream().map(view -> view.from(known.get(view.ref()))).toList();
    }

    /** Where two hosts, or two records of one, led to the same thing, the first by name is told. */
    private Map<String, ComesFrom> read(Kind kind, String... refs) {
        Map<String, ComesFrom> found = new HashMap<>();
        new Sql()
                .add("select t.ref, h.host, h.host_id, o.name, h.seen_at, h.gone_at, h.gone from ninefold." + kind.table
                        + " t")
                .add(" join ninefold.host_record h on h.kind = ? and h.target_id = t.id", kind.name)
                .add(" left join ninefold.host_owner o on o.host = h.host and o.owner_id = h.owner_id")
                .add(" where t.ref = any(?) order by h.host, h.host_id", (Object) refs)
                .rows(em)
                .forEach(row -> found.putIfAbsent(row.text(0), told(row)));
        return found;
    }

    private static ComesFrom told(Row row) {
        return new ComesFrom(
                row.text(1),
                row.text(2),
                row.text(3),
                row.moment(4),
                row.moment(5),
                row.constant(6, ComesFrom.Gone.class));
    }
}
