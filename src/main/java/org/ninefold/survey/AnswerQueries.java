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

    /**
     * What was counted, and the answers of each group as they are kept: most of very many groups are never looked at.
     *
     * @param names of the groups
     * @param invited how many were asked in each, where that may be told
     */
    record Counted(
            Tally whole, Map<String, List<String>> marks, Map<String, String> names, Map<String, Integer> invited) {

        Map<String, Integer> sizes() {
            Map<String, Integer> sizes = new HashMap<>();
            marks.forEach((key, answers) -> sizes.put(key, answers.size()));
            return sizes;
        }

        /** Keys of the groups; those hidden come last, in no order of size. */
        Stream<String> largestFirst(Set<String> hidden) {
            return marks.keySet().stream()
                    .sorted(Comparator.<String, Boolean>comparing(hidden::contains)
                            .thenComparing(key ->
                                    hidden.contains(key) ? 0 : -marks.get(key).size())
                            .thenComparing(names::get)
                            .thenComparing(Comparator.naturalOrder()));
        }

        Tally of(String group, MarkSlots slots) {
            Tally tally = new Tally(slots);
            marks.get(group).forEach(tally::add);
            return tally;
        }
    }

    /**
     * Counts the answers of each group, and how many were asked where names may be told. Groups of which nobody answered
     * are among them.
     *
     * @param by null for the whole
     */
    Counted count(Wave wave, MarkSlots slots, Grouping by) {
        Tally whole = new Tally(slots);
        Map<String, List<String>> marks = new LinkedHashMap<>();
        new Sql()
                .add("select cast(r.marks as varchar)")
                .add(by == null ? "" : ", " + column(by))
                .add(sql -> sent(sql, wave))
                .each(em, row -> {
                    whole.add(row.text(0));
                    if (by != null) {
                        marks.computeIfAbsent(key(row, 1), key -> new ArrayList<>(2))
                                .add(row.text(0));
                    }
                });
        Map<String, Integer> invited = new HashMap<>();
        if (by != null && !wave.isAnonymous()) {
            // who answered counts where the person was then, the others where they are now
            marks.forEach((key, answers) -> invited.put(key, answers.size()));
            silent(wave, by).forEach((key, people) -> invited.merge(key, people, Integer::sum));
            invited.keySet().forEach(key -> marks.putIfAbsent(key, List.of()));
        }
        Map<String, String> names = new HashMap<>();
        marks.keySet().forEach(key -> names.put(key, key));
        return new Counted(whole, marks, names, invited);
    }

    /**
     * Accounts are counted by their number, which needs no look at them. Now those get reference and name that can be
     * among the first so many: the largest, and all that are as large as the last of these.
     */
    Counted named(Counted numbered, int first) {
        int[] sizes =
                numbered.marks().values().stream().mapToInt(List::size).sorted().toArray();
        int least = first < sizes.length ? sizes[sizes.length - first] : 0;
        Long[] ids = numbered.marks().entrySet().stream()
                .filter(group -> group.getValue().size() >= least)
                .map(group -> Long.valueOf(group.getKey()))
                .toArray(Long[]::new);
        Counted named = new Counted(numbered.whole(), new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        new Sql()
                .add("select a.id, a.ref, a.name from ninefold.account a where a.id = any(?)", (Object) ids)
                .each(em, account -> {
                    String ref = account.text(1);
                    named.marks().put(ref, numbered.marks().get(account.text(0)));
                    named.names().put(ref, account.text(2));
                    named.invited().put(ref, numbered.invited().get(account.text(0)));
                });
        return named;
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

    /** How many were asked and have not answered, by group. */
    private Map<String, Integer> silent(Wave wave, Grouping by) {
        String group =
                switch (by) {
                    case ACCOUNT -> "i.account_id";
                    case LANGUAGE -> "i.language";
                    case CELL -> "s.cell";
                    case OWNER -> "a.owner";
                };
        Map<String, Integer> silent = new HashMap<>();
        new Sql()
                .add("select " + group + ", count(*) from ninefold.invitation i")
                .add(isLimited(wave) || by == Grouping.OWNER ? " join ninefold.account a on a.id = i.account_id" : "")
                .add(by == Grouping.CELL ? " left join ninefold.standing s on s.account_id = i.account_id" : "")
                .add(" where i.wave_id = ? and i.obstacle is null and i.state <> 'ANSWERED'", wave.id())
                .add(sql -> caller.limit(sql, "a"))
                .add(" group by " + group)
                .each(em, row -> silent.put(key(row, 0), (int) row.whole(1)));
        return silent;
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
        return sql -> {
            sql.add(
                    " from ninefold.response r left join ninefold.account a on a.id = r.account_id"
                            + " left join ninefold.contact c on c.id = r.contact_id where r.wave_id = ? and r.submitted",
                    wave.id());
            if (isLimited(wave)) {
                caller.limit(sql, "a");
            }
        };
    }

    /** The same without what people and accounts are called: their many rows are looked at only where reach asks it. */
    private void sent(Sql sql, Wave wave) {
        boolean limited = isLimited(wave);
        sql.add(" from ninefold.response r")
                .add(limited ? " join ninefold.account a on a.id = r.account_id" : "")
                .add(" where r.wave_id = ? and r.submitted", wave.id());
        if (limited) {
            caller.limit(sql, "a");
        }
    }

    private boolean isLimited(Wave wave) {
        return !wave.isAnonymous() && caller.reads() != Caller.Reach.ALL;
    }

    private static String column(Grouping by) {
        return switch (by) {
            case ACCOUNT -> "r.account_id";
            case CELL -> "r.cell";
            case OWNER -> "r.owner";
            case LANGUAGE -> "r.language";
        };
    }

    private static String key(Row row, int at) {
        return row.text(at) == null ? "" : row.text(at);
    }
}
