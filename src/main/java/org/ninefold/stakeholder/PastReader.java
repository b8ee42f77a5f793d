package org.ninefold.stakeholder;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * Reads what a map was: who stood on it as it was kept then, and the attitudes as they are judged by now to have been,
 * since a judgement may be noted later than the day it is of.
 */
record PastReader(EntityManager em) {

    private static final String MAP =
            "select p.content from ninefold.map_past p where p.account_id = ? and p.on_day <= ?"
                    + " order by p.on_day desc limit 1";

    private static final String ATTITUDES = "select t.ref, e.regard, e.stance from ninefold.attitude e"
            + " join ninefold.stakeholder t on t.id = e.stakeholder_id"
            + " where t.ref = any(?) and e.judged_on <= ? order by e.judged_on, e.id";

    /** The map at the end of a day; before the first, one that nobody stands on. */
    MapContent of(long account, LocalDate day) {
        return new Sql()
                .add(MAP, account, day).rows(em).stream()
                        .findFirst()
                        .map(row -> judged(MapText.read(row.text(0)), day))
                        .orElse(MapContent.NOTHING);
    }

    private MapContent judged(MapContent map, LocalDate day) {
        Map<String, Map<Regard, Integer>> attitudes = new HashMap<>();
        map.people().forEach(person -> attitudes.put(person.id(), new EnumMap<>(Regard.class)));
        map.people().forEach(person -> attitudes.get(person.id()).putAll(person.attitudes()));
        Object ids = attitudes.keySet().toArray(String[]::new);
        new Sql().add(ATTITUDES, ids, day).rows(em).forEach(row -> judge(attitudes.get(row.text(0)), row));
        return new MapContent(
                map.status(),
                map.people().stream()
                        .map(person -> person.judged(attitudes.get(person.id())))
                        .toList(),
                map.lines());
    }

    private static void judge(Map<Regard, Integer> attitudes, Row row) {
        Regard regard = row.constant(1, Regard.class);
        if (row.text(2) == null) {
            attitudes.remove(regard);
        } else {
            attitudes.put(regard, (int) row.whole(2));
        }
    }
}
