package org.ninefold.stakeholder;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Keeps what maps were at the end of each day on which they changed. */
record PastWriting(EntityManager em, LocalDate today) {

    private static final int AT_ONCE = 50;

    private static final String LAST = "select p.account_id, p.content from ninefold.map_past p"
            + " where p.account_id = any(?) and p.on_day ="
            + " (select max(q.on_day) from ninefold.map_past q where q.account_id = p.account_id)";

    /** Keeps these as they are now, where they are not as they were. Whoever calls it holds their rows. */
    void write(Collection<Long> accounts) {
        Map<Long, MapContent> changed = new MapReader(em).contents(accounts);
        new Sql()
                .add(LAST, ids(accounts))
                .rows(em)
                .forEach(row -> changed.compute(row.whole(0), (id, map) -> since(row.text(1), map)));
        if (!changed.isEmpty()) {
            new Sql()
                    .add(
                            "delete from ninefold.map_past where on_day = ? and account_id = any(?)",
                            today,
                            ids(changed.keySet()))
                    .on(em)
                    .executeUpdate();
            List<Map.Entry<Long, MapContent>> rows = List.copyOf(changed.entrySet());
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                insert(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            }
        }
    }

    /** Null where nothing has changed; a map that went away with a merge taken back leaves nobody. */
    private static MapContent since(String last, MapContent map) {
        MapContent is = map == null ? MapContent.NOTHING : map;
        return MapText.of(is).equals(last) ? null : is;
    }

    private void insert(List<Map.Entry<Long, MapContent>> maps) {
        Sql sql = new Sql()
                .add("insert into ninefold.map_past(id, version, account_id, on_day, people, content) values ");
        String comma = "";
        for (Map.Entry<Long, MapContent> map : maps) {
            sql.add(
                    comma + "(nextval('ninefold.map_past_seq'), 1, ?, ?, ?, ?)",
                    map.getKey(),
                    today,
                    map.getValue().people().size(),
                    MapText.of(map.getValue()));
            comma = ", ";
        }
        sql.on(em).executeUpdate();
    }

    private static Object ids(Collection<Long> accounts) {
        return accounts.toArray(Long[]::new);
    }

    /** Takes a person out of everything that was kept, in the bin as well. */
    void forget(String id) {
        for (String table : List.of("map_past", "bin_map_past")) {
            Map<Long, String> texts = new HashMap<>();
            find(table, id).forEach(row -> texts.put(row.whole(0), MapText.without(row.text(2), id)));
            texts.forEach((row, text) -> new Sql()
                    .add("update ninefold." + table + " set version = version + 1, content = ? where id = ?", text, row)
                    .on(em)
                    .executeUpdate());
        }
    }

    /** Rows of a table that hold a person: id, day, text. */
    List<Row> find(String table, String id) {
        return new Sql()
                .add("select p.id, p.on_day, p.content from ninefold." + table + " p")
                .add(" where position(cast(? as varchar) in p.content) > 0 order by p.on_day", MapText.mark(id))
                .rows(em);
    }
}
