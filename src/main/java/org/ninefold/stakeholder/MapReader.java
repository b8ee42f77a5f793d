package org.ninefold.stakeholder;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.account.Account;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * Reads one map: who stands on it, and what joins them. Of people who are contacts the contact says what they are called
 * and whether they decide.
 */
final class MapReader {

    private static final String PEOPLE =
            """
            select t.ref,
              case when c.id is null then t.name when c.first_name is null then c.last_name
                else c.first_name || ' ' || c.last_name end,
              case when c.id is null then t.title else c.title end,
              t.function_key, t.level,
              case when c.decider = true then 'DECIDER' when c.id is not null and t.role_key = 'DECIDER' then null
                else t.role_key end,
              p.side, p.status, p.x, p.y,
              t.to_manager, t.to_firm, t.to_project, case when c.id is null then false else true end, t.left_on, p.account_id
            from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
              left join ninefold.contact c on c.id = t.contact_id
            where p.account_id = any(?) order by p.id""";

    /** Ends that stand on the map no more are of people in the bin. */
    private static final String LINES =
            """
            select f.ref, t.ref, l.kind, l.status, l.account_id
            from ninefold.map_line l join ninefold.stakeholder f on f.id = l.from_id
              join ninefold.stakeholder t on t.id = l.to_id
            where l.account_id = any(?) order by l.id""";

    private final EntityManager em;

    MapReader(EntityManager em) {
        this.em = em;
    }

    MapView of(Account account, boolean changeable) {
        DecisionMap map = find(account);
        return map == null
                ? MapContent.NOTHING.view(0, Buying.UNKNOWN, account, changeable)
                : contents(List.of(account.id()))
                        .get(account.id())
                        .view(map.version(), map.buying(), account, changeable);
    }

    /** What the maps of some accounts hold; an account without a map is missing. */
    Map<Long, MapContent> contents(Collection<Long> accounts) {
        Object ids = accounts.toArray(Long[]::new);
        Map<Long, List<PersonView>> people = by(15, new Sql().add(PEOPLE, ids), MapReader::person);
        Map<Long, List<Line>> lines = by(4, new Sql().add(LINES, ids), MapReader::line);
        Map<Long, MapContent> contents = new HashMap<>();
        new Sql()
                .add("select m.account_id, m.status from ninefold.decision_map m where m.account_id = any(?)", ids)
                .rows(em)
                .forEach(row -> contents.put(
                        row.whole(0),
                        new MapContent(
                                row.constant(1, Surety.class),
                                people.getOrDefault(row.whole(0), List.of()),
                                lines.getOrDefault(row.whole(0), List.of()))));
        return contents;
    }

    /** @param account which cell says whose it is */
    private <T> Map<Long, List<T>> by(int account, Sql sql, Function<Row, T> reader) {
        return sql.rows(em).stream()
                .collect(Collectors.groupingBy(
                        row -> row.whole(account), Collectors.mapping(reader, Collectors.toList())));
    }

    /** Null where none was saved yet. */
    DecisionMap find(Account account) {
        return em.createQuery("select m from DecisionMap m where m.account = :account", DecisionMap.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static Line line(Row row) {
        return new Line(row.text(0), row.text(1), row.constant(2, LineKind.class), row.constant(3, Surety.class));
    }

    private static PersonView person(Row row) {
        return new PersonView(
                row.text(0),
                new PersonFields(row.text(1), row.text(2), row.text(3), row.constant(4, Level.class), row.text(5)),
                new Place(row.constant(6, Side.class), row.constant(7, Surety.class), new Spot((int) row.whole(8), (int)
                        row.whole(9))),
                attitudes(row),
                row.flag(13),
                row.day(14));
    }

    private static Map<Regard, Integer> attitudes(Row row) {
        Map<Regard, Integer> known = new EnumMap<>(Regard.class);
        for (Regard regard : Regard.values()) {
            int at = 10 + regard.ordinal();
            if (row.text(at) != null) {
                known.put(regard, (int) row.whole(at));
            }
        }
        return known;
    }
}
