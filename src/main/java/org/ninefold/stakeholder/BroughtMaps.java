package org.ninefold.stakeholder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ninefold.intake.Chunk;
import org.ninefold.intake.RowFault;

/** Judges rows by who else stands on their map, known or in the same file. */
final class BroughtMaps {

    private static final Class<?> OWNER = BroughtMaps.class;
    private static final String SCRIPT = "stakeholders";

    private final Chunk chunk;
    private final Map<Long, Set<String>> standing = new HashMap<>();
    private final Map<Long, Map<String, Set<String>>> superiors = new HashMap<>();
    private final Map<Long, List<Brought>> brought = new LinkedHashMap<>();

    /** @param superior null where the row names none */
    private record Brought(int row, String ref, String superior) {}

    private BroughtMaps(Chunk chunk) {
        this.chunk = chunk;
        chunk.rows(OWNER, SCRIPT, "standing").forEach(row -> stands((Object[]) row));
        chunk.rows(OWNER, SCRIPT, "reporting").forEach(row -> reports((Object[]) row));
        chunk.rows(OWNER, SCRIPT, "brought").forEach(row -> brings((Object[]) row));
    }

    /** Each rejected row may take a superior from others. */
    static void judge(Chunk chunk) {
        BroughtMaps maps = new BroughtMaps(chunk);
        maps.reject(maps.beyondWhatFits(), "account_ref", RowFault.MAP_FULL);
        boolean more = true;
        while (more) {
            List<Integer> unknown = maps.withoutSuperior();
            maps.reject(unknown, "reports_to_ref", RowFault.REPORTS_TO_UNKNOWN);
            List<Integer> circular = maps.aboveThemselves();
            maps.reject(circular, "reports_to_ref", RowFault.REPORTS_IN_A_CIRCLE);
            more = !circular.isEmpty() || !unknown.isEmpty();
        }
    }

    private void stands(Object... row) {
        standing.computeIfAbsent(id(row[0]), account -> new HashSet<>()).add((String) row[1]);
    }

    private void reports(Object... row) {
        superiors
                .computeIfAbsent(id(row[0]), account -> new HashMap<>())
                .computeIfAbsent((String) row[1], below -> new HashSet<>())
                .add((String) row[2]);
    }

    private void brings(Object... row) {
        brought.computeIfAbsent(id(row[1]), account -> new ArrayList<>())
                .add(new Brought(((Number) row[0]).intValue(), (String) row[2], (String) row[3]));
    }

    private static Long id(Object found) {
        return ((Number) found).longValue();
    }

    private List<Integer> beyondWhatFits() {
        List<Integer> rows = new ArrayList<>();
        brought.forEach((account, people) -> {
            Set<String> there = new HashSet<>(standing.getOrDefault(account, Set.of()));
            people.forEach(one -> {
                if (there.size() >= MapRules.MOST_PEOPLE && !there.contains(one.ref())) {
                    rows.add(one.row());
                } else {
                    there.add(one.ref());
                }
            });
        });
        return rows;
    }

    private List<Integer> withoutSuperior() {
        List<Integer> rows = new ArrayList<>();
        brought.forEach((account, people) -> {
            Set<String> there = new HashSet<>(standing.getOrDefault(account, Set.of()));
            people.forEach(one -> there.add(one.ref()));
            people.stream()
                    .filter(one -> one.superior() != null && !there.contains(one.superior()))
                    .forEach(one -> rows.add(one.row()));
        });
        return rows;
    }

    private List<Integer> aboveThemselves() {
        List<Integer> rows = new ArrayList<>();
        brought.forEach((account, people) -> {
            Map<String, Set<String>> above = new HashMap<>(superiors.getOrDefault(account, Map.of()));
            people.stream()
                    .filter(one -> one.superior() != null)
                    .forEach(one -> above.put(one.ref(), Set.of(one.superior())));
            people.stream()
                    .filter(one -> one.superior() != null && LineRules.isAboveItself(one.ref(), above))
                    .forEach(one -> rows.add(one.row()));
        });
        return rows;
    }

    private void reject(Collection<Integer> rows, String column, RowFault fault) {
        if (!rows.isEmpty()) {
            Set<Integer> gone = new HashSet<>(rows);
            brought.values().forEach(people -> people.removeIf(one -> gone.contains(one.row())));
            chunk.run(
                    OWNER,
                    SCRIPT,
                    "reject",
                    Map.of("rows", rows.toArray(Integer[]::new), "column", column, "reason", fault.name()));
        }
    }
}
