package org.ninefold.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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

    /**
     * Whether a wave shows nothing: an anonymous one with too few answers, or one that is still open, as who looks before
     * and after one answer would see that one.
     */
    boolean hides(Wave wave, int people) {
        return wave.isAnonymous() && (wave.state() != WaveState.CLOSED || people < smallest);
    }

    /** Of more groups not all ways are tried: they are not shown beside each other. */
    private static final int MOST_SIDES = 12;

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
     * Whether groups of two groupings, added to and taken from each other in whatever way, tell of fewer people than the
     * limit. Seen as a graph with a line for each crossing, what such sums tell of are the lines of a cut; so all ways are
     * tried to put the groups of one kind on two sides, with each group of the other kind where it cuts fewer people.
     */
    boolean isTold(Collection<Both> crossing) {
        List<Both> shown = merged(crossing);
        Set<String> ones = sizes(shown, Both::one).keySet();
        Set<String> others = sizes(shown, Both::other).keySet();
        return ones.size() < others.size()
                ? isTold(shown, List.copyOf(ones), Both::one, Both::other)
                : isTold(shown, List.copyOf(others), Both::other, Both::one);
    }

    private boolean isTold(List<Both> crossing, List<String> groups, Side side, Side across) {
        if (groups.size() > MOST_SIDES) {
            return true;
        }
        for (int sides = 1; sides < 1 << (groups.size() - 1); sides++) {
            Map<String, Integer> within = new HashMap<>();
            Map<String, Integer> without = new HashMap<>();
            for (Both both : crossing) {
                boolean in = (sides >> groups.indexOf(side.of(both)) & 1) == 1;
                (in ? within : without).merge(across.of(both), both.people(), Integer::sum);
            }
            int cut = within.entrySet().stream()
                    .mapToInt(group -> Math.min(group.getValue(), without.getOrDefault(group.getKey(), 0)))
                    .sum();
            if (cut > 0 && cut < smallest) {
                return true;
            }
        }
        return false;
    }

    private interface Side {
        String of(Both both);
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
