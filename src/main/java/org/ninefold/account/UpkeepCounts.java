package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Sql;

/** Counts what the accounts of several owners ask for, as far as a caller sees them. */
record UpkeepCounts(EntityManager em, Caller caller, ContactRhythm rhythm) {

    private static final String PLANNED = "select v.responsible, count(*) from ninefold.activity v"
            + " join ninefold.account a on a.id = v.account_id"
            + " where v.responsible = any(?) and v.done = false and v.on_day <= ?";
    // both tables say who owns: an index of each answers
    private static final String SILENT = "select s.owner, count(*) from ninefold.standing s"
            + " join ninefold.account a on a.id = s.account_id where s.owner = any(?) and a.owner = any(?)";
    private static final String GAPS = "select s.owner, s.reason, count(*) from ninefold.standing s"
            + " where s.owner = any(?) and s.reason is not null";

    /** By owner; every one of them is there. */
    Map<String, Upkeep> of(Collection<String> owners) {
        String[] names = owners.toArray(String[]::new);
        Map<String, Integer> planned = counts(new Sql().add(PLANNED, names, rhythm.today()), "a", "v.responsible");
        Map<String, Integer> silent = counts(new Sql().add(SILENT, names, names).add(this::addSilence), "s", "s.owner");
        Map<String, Map<Unplaced, Integer>> gaps = gaps(new Sql().add(GAPS, (Object) names));
        return owners.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        owner -> new Upkeep(
                                planned.getOrDefault(owner, 0),
                                silent.getOrDefault(owner, 0),
                                gaps.getOrDefault(owner, Map.of()))));
    }

    private void addSilence(Sql sql) {
        AccountQuery overdue = AccountQuery.ALL.silentFor(Silence.OVERDUE);
        new AccountFilter(overdue, caller, rhythm).silence().on(sql, "a");
    }

    private Map<String, Integer> counts(Sql sql, String limited, String by) {
        caller.limit(sql, limited);
        return sql.add(" group by " + by).rows(em).stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> (int) row.whole(1)));
    }

    private Map<String, Map<Unplaced, Integer>> gaps(Sql sql) {
        caller.limit(sql, "s");
        Map<String, Map<Unplaced, Integer>> found = new HashMap<>();
        sql.add(" group by s.owner, s.reason").rows(em).forEach(row -> found.computeIfAbsent(
                        row.text(0), owner -> new EnumMap<>(Unplaced.class))
                .put(row.constant(1, Unplaced.class), (int) row.whole(2)));
        return found;
    }
}
