package org.ninefold.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups of an anonymous wave are not shown, so that neither a group nor what is left when groups are taken from
 * each other tells of fewer people than the limit.
 *
 * @param smallest so many people at least are shown together
 */
record Hiding(int smallest) {

    /** What is known of hidden groups together: the whole less those shown. */
    private static final String REST = "\u0000";

    /**
     * Groups below the limit; and where these have fewer people together than the limit, the next smallest as well: else
     * the whole less the groups shown would tell what those few said.
     *
     * @param sizes how many people each group has
     */
    Set<String> hidden(Map<String, Integer> sizes) {
        Set<String> hidden = new HashSet<>();
        int together = 0;
        List<Map.Entry<String, Integer>> smallestFirst = new ArrayList<>(sizes.entrySet());
        smallestFirst.sort(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<String, Integer> group : smallestFirst) {
            if (group.getValue() >= smallest && (hidden.isEmpty() || together >= smallest)) {
                break;
            }
            hidden.add(group.getKey());
            together += group.getValue();
        }
        return hidden;
    }

    /** How many people there are in a group of one grouping and a group of another. */
    record Both(String one, String other, int people) {}

    /**
     * Whether groups of two groupings tell, taken from each other, of fewer people than the limit: an owner with all of a
     * cell's people and two more would tell of these two. Every group is tried, with all that lie within it, and all
     * that a group touches.
     */
    boolean isTold(Collection<Both> crossing) {
        List<Both> shown = merged(crossing);
        return isTold(shown, Both::one, Both::other) || isTold(shown, Both::other, Both::one);
    }

    private boolean isTold(List<Both> crossing, Side side, Side across) {
        Map<String, Set<String>> touched = touched(crossing, side, across);
        Map<String, Set<String>> touching = touched(crossing, across, side);
        Set<Set<String>> tried = new HashSet<>(touching.values());
        touched.keySet().forEach(group -> tried.add(Set.of(group)));
        return tried.stream().anyMatch(groups -> {
            int left = crossing.stream()
                    .filter(both -> groups.contains(side.of(both)))
                    .filter(both -> !groups.containsAll(touching.get(across.of(both))))
                    .mapToInt(Both::people)
                    .sum();
            return left > 0 && left < smallest;
        });
    }

    private interface Side {
        String of(Both both);
    }

    private static Map<String, Set<String>> touched(List<Both> crossing, Side side, Side across) {
        Map<String, Set<String>> touched = new LinkedHashMap<>();
        crossing.forEach(both ->
                touched.computeIfAbsent(side.of(both), group -> new HashSet<>()).add(across.of(both)));
        return touched;
    }

    /** The crossing of the groups as they are shown: all hidden ones of a grouping are one. */
    private List<Both> merged(Collection<Both> crossing) {
        Set<String> one = hidden(sizes(crossing, Both::one));
        Set<String> other = hidden(sizes(crossing, Both::other));
        return crossing.stream()
                .map(both -> new Both(
                        one.contains(both.one()) ? REST : both.one(),
                        other.contains(both.other()) ? REST : both.other(),
                        both.people()))
                .filter(both -> both.people() > 0)
                .sorted(Comparator.comparing(Both::one).thenComparing(Both::other))
                .toList();
    }

    private static Map<String, Integer> sizes(Collection<Both> crossing, Side side) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        crossing.forEach(both -> sizes.merge(side.of(both), both.people(), Integer::sum));
        return sizes;
    }
}
