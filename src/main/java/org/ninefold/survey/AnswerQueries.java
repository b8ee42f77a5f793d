package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads answers that were sent: of a named wave those of accounts within reach, of an anonymous one all. */
record AnswerQueries(EntityManager em, Caller caller) {

    /** What was counted by group, with the names of the groups and how many were asked in each. */
    record Counted(Map<String, Tally> tallies, Map<String, String> names, Map<String, Integer> invited) {

        Map<String, Integer> sizes() {
            Map<String, Integer> sizes = new HashMap<>();
            tallies.forEach((key, tally) -> sizes.put(key, tally.people()));
            return sizes;
        }

        /** Keys of the groups; those hidden come last, in no order of size. */
        Stream<String> largestFirst(Set<String> hidden) {
            return tallies.keySet().stream()
                    .sorted(Comparator.<String, Boolean>comparing(hidden::contains)
                            .thenComparing(key ->
                                    hidden.contains(key) ? 0 : -tallies.get(key).people())
                            .thenComparing(names::get)
                            .thenComparing(Comparator.naturalOrder()));
        }

        Tally whole(MarkSlots slots) {
            Tally whole = new Tally(slots);
            tallies.values().forEach(whole::add);
            return whole;
        }
    }

    Counted count(Wave wave, MarkSlots slots, Grouping by) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        new Sql()
                .add("select cast(r.marks as varchar)")
                .add(by == null ? "" : ", " + column(by))
                .add(by == Grouping.ACCOUNT ? ", a.name" : "")
                .add(sql -> sent(sql, wave))
                .each(em, row -> {
                    String group = by == null ? "" : key(row, 1);
                    tallies.computeIfAbsent(group, key -> named(names, key, by, row, slots))
                            .add(row.text(0));
                });
        return new Counted(tallies, names, new HashMap<>());
    }

    private static Tally named(Map<String, String> names, String key, Grouping by, Row row, MarkSlots slots) {
        names.put(key, by == Grouping.ACCOUNT && row.text(2) != null ? row.text(2) : key);
        return new Tally(slots);
    }

    /** How many people there are in each cell with each owner, and so on for these two groupings. */
    List<Hiding.Both> crossing(Wave wave, Grouping one, Grouping other) {
        List<Hiding.Both> found = new ArrayList<>();
        new Sql()
                .add("select " + column(one) + " as one, " + column(other) + " as other, count(*)")
                .add(sql -> sent(sql, wave))
                .add(" group by " + column(one) + ", " + column(other))
                .rows(em)
                .forEach(row -> found.add(new Hiding.Both(key(row, 0), key(row, 1), (int) row.whole(2))));
        return found;
    }

    /**
     * Adds how many were asked, by group: who answered as they were then, the others as they are now. Groups of which
     * nobody answered are among them.
     */
    void invited(Wave wave, MarkSlots slots, Grouping by, Counted counted) {
        String group =
                switch (by) {
                    case ACCOUNT -> "a.ref";
                    case LANGUAGE -> "i.language";
                    case CELL -> "case when r.id is null then s.cell else r.cell end";
                    case OWNER -> "case when r.id is null then a.owner else r.owner end";
                };
        String name = by == Grouping.ACCOUNT ? "a.name" : group;
        new Sql()
                .add(
                        "select " + group + " as k, min(" + name + ") as name, count(*) from ninefold.invitation i"
                                + " join ninefold.account a on a.id = i.account_id"
                                + " left join ninefold.standing s on s.account_id = i.account_id"
                                + " left join ninefold.response r on r.invitation_id = i.id and r.submitted"
                                + " where i.wave_id = ? and i.obstacle is null",
                        wave.id())
                .add(sql -> caller.limit(sql, "a"))
                .add(" group by " + group)
                .rows(em)
                .forEach(row -> {
                    counted.invited().put(key(row, 0), (int) row.whole(2));
                    counted.tallies().computeIfAbsent(key(row, 0), key -> {
                        counted.names().put(key, key(row, 1));
                        return new Tally(slots);
                    });
                });
    }

    /** Adds up those who answered both waves. */
    void pair(Wave earlier, Wave later, PairTally tally) {
        if (earlier.isAnonymous() || later.isAnonymous()) {
            return;
        }
        new Sql()
                .add(
                        "select cast(e.marks as varchar), cast(r.marks as varchar) from ninefold.response r"
                                + " join ninefold.response e on e.contact_id = r.contact_id and e.wave_id = ? and e.submitted"
                                + " left join ninefold.account a on a.id = r.account_id"
                                + " where r.wave_id = ? and r.submitted",
                        earlier.id(),
                        later.id())
                .add(sql -> caller.limit(sql, "a"))
                .each(em, row -> tally.add(row.text(0), row.text(1)));
    }

    /** {@code from … where …}: responses {@code r} with their accounts {@code a} and contacts {@code c}. */
    Consumer<Sql> from(Wave wave) {
        return sql -> sent(sql, wave);
    }

    private void sent(Sql sql, Wave wave) {
        sql.add(
                " from ninefold.response r left join ninefold.account a on a.id = r.account_id"
                        + " left join ninefold.contact c on c.id = r.contact_id where r.wave_id = ? and r.submitted",
                wave.id());
        if (!wave.isAnonymous()) {
            caller.limit(sql, "a");
        }
    }

    private static String column(Grouping by) {
        return switch (by) {
            case ACCOUNT -> "a.ref";
            case CELL -> "r.cell";
            case OWNER -> "r.owner";
            case LANGUAGE -> "r.language";
        };
    }

    private static String key(Row row, int at) {
        return row.text(at) == null ? "" : row.text(at);
    }
}
