package org.ninefold.stakeholder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ninefold.kernel.Refused;

/** What the lines of a map must keep to: two people of the map, each once, and nobody above themselves. */
final class LineRules {

    private LineRules() {}

    /**
     * @param people the ids of who stands on the map
     * @throws Refused LINE_END_UNKNOWN, LINE_TO_ITSELF, LINE_TWICE, REPORTS_IN_A_CIRCLE
     */
    static void check(List<Line> lines, Set<String> people) {
        List<Line> before = new ArrayList<>();
        for (Line line : lines) {
            mustBeThere(line.from(), people);
            mustBeThere(line.to(), people);
            if (line.from().equals(line.to())) {
                throw new Refused(StakeholderRefusal.LINE_TO_ITSELF);
            }
            if (before.stream().anyMatch(line::saysThatOf)) {
                throw new Refused(StakeholderRefusal.LINE_TWICE, line.from(), line.to());
            }
            before.add(line);
        }
        Map<String, Set<String>> superiors = superiors(lines);
        superiors.keySet().stream()
                .filter(id -> isAboveItself(id, superiors))
                .findFirst()
                .ifPresent(id -> {
                    throw new Refused(StakeholderRefusal.REPORTS_IN_A_CIRCLE, id);
                });
    }

    /** To whom each reports, by id; somebody with two superiors may reach themselves by either. */
    private static Map<String, Set<String>> superiors(List<Line> lines) {
        Map<String, Set<String>> superiors = new LinkedHashMap<>();
        lines.stream().filter(line -> line.kind() == LineKind.REPORTS_TO).forEach(line -> superiors
                .computeIfAbsent(line.from(), id -> new HashSet<>())
                .add(line.to()));
        return superiors;
    }

    private static void mustBeThere(String id, Set<String> people) {
        if (!people.contains(id)) {
            throw new Refused(StakeholderRefusal.LINE_END_UNKNOWN, id);
        }
    }

    /** Whether somebody who reports to others reports to themselves in the end. */
    static boolean isAboveItself(String id, Map<String, Set<String>> superiors) {
        Set<String> above = new HashSet<>();
        List<String> next = new ArrayList<>(superiors.get(id));
        while (!next.isEmpty()) {
            String one = next.remove(next.size() - 1);
            if (one.equals(id)) {
                return true;
            }
            if (above.add(one)) {
                next.addAll(superiors.getOrDefault(one, Set.of()));
            }
        }
        return false;
    }
}
