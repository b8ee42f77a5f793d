package org.ninefold.stakeholder;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
              t.to_manager, t.to_firm, t.to_project, case when c.id is null then false else true end, t.left_on
            from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
              left join ninefold.contact c on c.id = t.contact_id
            where p.account_id = ? order by p.id""";

    /** Ends that stand on the map no more are of people in the bin. */
    private static final String LINES =
            """
            select f.ref, t.ref, l.kind, l.status
            from ninefold.map_line l join ninefold.stakeholder f on f.id = l.from_id
              join ninefold.stakeholder t on t.id = l.to_id
            where l.account_id = ? order by l.id""";

    private final EntityManager em;

    MapReader(EntityManager em) {
        this.em = em;
    }

    MapView of(Account account, boolean changeable) {
        DecisionMap map = find(account);
        return new MapView(
                map == null ? 0 : map.version(),
                account.ref(),
                account.name(),
                map == null ? Surety.ASSUMED : map.status(),
                map == null ? new Buying(List.of(), null) : map.buying(),
                people(account),
                lines(account),
                changeable);
    }

    /** Null where none was saved yet. */
    DecisionMap find(Account account) {
        return em.createQuery("select m from DecisionMap m where m.account = :account", DecisionMap.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<PersonView> people(Account account) {
        return new Sql()
                .add(PEOPLE, account.id()).rows(em).stream()
                        .map(MapReader::person)
                        .toList();
    }

    private List<Line> lines(Account account) {
        return new Sql()
                .add(LINES, account.id()).rows(em).stream()
                        .map(row -> new Line(
                                row.text(0),
                                row.text(1),
                                row.constant(2, LineKind.class),
                                row.constant(3, Surety.class)))
                        .toList();
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
