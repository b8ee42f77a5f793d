package org.ninefold.stakeholder;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads what the rules look at, of the maps of several accounts at once. */
record MapFactsReader(EntityManager em, LocalDate today) {

    private static final String PEOPLE =
            """
            select p.account_id, m.refreshed_on, t.ref,
              case when c.id is null then t.name else concat_ws(' ', c.first_name, c.last_name) end,
              p.side,
              case when c.id is null then t.role_key when c.decider then 'DECIDER'
                when t.role_key <> 'DECIDER' then t.role_key end,
              t.level, case when c.id is null then false else true end, t.to_manager, t.to_firm, t.to_project,
              (select max(v.on_day) from ninefold.activity_contact g join ninefold.activity v on v.id = g.activity_id
               where g.contact_id = c.id and v.done = true and v.kind in ('CALL', 'MEETING') and v.on_day <= ?),
              t.left_on
            from ninefold.map_place p
            join ninefold.decision_map m on m.account_id = p.account_id
            join ninefold.stakeholder t on t.id = p.stakeholder_id
            left join ninefold.contact c on c.id = t.contact_id
            where p.account_id = any(?) order by p.id""";

    private static final int ATTITUDES = 8;

    /** By the account; one on whose map nobody stands is missing. */
    Map<Long, MapFacts> of(Collection<Long> accounts) {
        Map<Long, List<Row>> byAccount = new HashMap<>();
        new Sql().add(PEOPLE, today, accounts.toArray(Long[]::new)).rows(em).forEach(row -> byAccount
                .computeIfAbsent(row.whole(0), account -> new ArrayList<>())
                .add(row));
        Map<Long, MapFacts> facts = new HashMap<>();
        byAccount.forEach((account, rows) -> facts.put(account, facts(rows)));
        return facts;
    }

    private static MapFacts facts(List<Row> rows) {
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.text(2), row.text(3)));
        return new MapFacts(
                rows.stream().map(MapFactsReader::standpoint).toList(),
                names,
                rows.get(0).day(1));
    }

    private static Standpoint standpoint(Row row) {
        Map<Regard, Integer> attitudes = new EnumMap<>(Regard.class);
        for (Regard regard : Regard.values()) {
            int at = ATTITUDES + regard.ordinal();
            if (row.text(at) != null) {
                attitudes.put(regard, (int) row.whole(at));
            }
        }
        return new Standpoint(
                row.text(2),
                row.constant(4, Side.class),
                row.text(5),
                row.constant(6, Level.class),
                row.flag(7),
                attitudes,
                row.day(11),
                row.day(12));
    }
}
