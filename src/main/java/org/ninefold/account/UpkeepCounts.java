package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Sql;

/** Counts what the accounts of several owners ask for, as far as a caller sees them. */
record UpkeepCounts(EntityManager em, Caller caller, ContactRhythm rhythm) {

    // person by person: they are alike, and nothing need be sorted to be counted
    private static final String PEOPLE = ") as number from ninefold.app_user u where u.sign_in = any(?) union all ";
    private static final String PLANNED = "select 'PLANNED' as what, u.sign_in as owner, '' as reason, (select count(*)"
            + " from ninefold.activity v join ninefold.account a on a.id = v.account_id"
            + " where v.responsible = u.sign_in and v.done = false and v.on_day <= ?";
    // both tables say who owns: an index of each answers
    private static final String SILENT = "select 'SILENT', u.sign_in, '', (select count(*)"
            + " from ninefold.standing s join ninefold.account a on a.id = s.account_id"
            + " where s.owner = u.sign_in and a.owner = u.sign_in and ";
    private static final String GAPS = "select 'GAP', s.owner, s.reason, count(*)"
            + " from ninefold.standing s where s.owner = any(?) and s.reason is not null";

    /** One of the counts. */
    private record Count(String what, String owner, String reason, int number) {}

    /** By owner; every one of them is there. The database is asked once. */
    Map<String, Upkeep> of(Collection<String> owners) {
        Map<String, List<Count>> counts =
                counts(owners.toArray(String[]::new)).collect(Collectors.groupingBy(Count::owner));
        return owners.stream()
                .collect(Collectors.toMap(Function.identity(), owner -> upkeep(counts.getOrDefault(owner, List.of()))));
    }

    private Stream<Count> counts(Object names) {
        Sql sql = new Sql().add(PLANNED, rhythm.today());
        caller.limit(sql, "a");
        rhythm.addOverdueOfFew(sql.add(PEOPLE, names).add(SILENT));
        caller.limit(sql, "s");
        caller.limit(sql.add(PEOPLE, names).add(GAPS, names), "s");
        return sql.add(" group by s.owner, s.reason").rows(em).stream()
                .map(row -> new Count(row.text(0), row.text(1), row.text(2), (int) row.whole(3)));
    }

    private static Upkeep upkeep(List<Count> counts) {
        Map<String, Integer> numbers = counts.stream()
                .filter(count -> count.reason().isEmpty())
                .collect(Collectors.toMap(Count::what, Count::number));
        Map<Unplaced, Integer> gaps = counts.stream()
                .filter(count -> !count.reason().isEmpty())
                .collect(Collectors.toMap(count -> Unplaced.valueOf(count.reason()), Count::number));
        return new Upkeep(numbers.getOrDefault("PLANNED", 0), numbers.getOrDefault("SILENT", 0), gaps);
    }
}
