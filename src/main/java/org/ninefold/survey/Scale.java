package org.ninefold.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Points to answer with. Scales run in different directions (000 slides 15 and 16): the digit that is printed is kept
 * with the direction, and answers on different scales are compared as {@link #percent} alone.
 *
 * @param points in the order in which they are shown
 * @param best the first or the last of them
 * @param words what points mean, by point and language; at least the ends have some
 */
public record Scale(String key, List<Integer> points, int best, Map<Integer, Map<String, String>> words) {

    /** How few and how many points a scale may have. */
    public static final int FEWEST = 2;

    public static final int MOST = 11;

    /** How far from 0 a point may lie. */
    static final int FARTHEST = 999;

    public Scale {
        points = List.copyOf(points);
        words = Map.copyOf(words);
    }

    /** The other end. */
    public int worst() {
        int first = points.get(0);
        return first == best ? points.get(points.size() - 1) : first;
    }

    /** 0 for the worst point, 100 for the best: (value − worst) ÷ (best − worst). Of 9–1, a 7 is 75. */
    public double percent(double value) {
        return 100 * Math.abs(value - worst()) / Math.abs(best - worst());
    }

    /** Whether the point lies in the worse half: of 9–1 these are 1–4, of 1–4 with best 1 they are 3 and 4. */
    public boolean isDissatisfied(int point) {
        return percent(point) < 50;
    }

    /** What a point means in this language; empty where it is a digit alone. */
    public String word(int point, String language) {
        return Spoken.in(words.getOrDefault(point, Map.of()), language);
    }

    /** What points mean, as far as they have words. */
    public String meaning(String language) {
        return points.stream()
                .filter(point -> !word(point, language).isEmpty())
                .map(point -> point + " = " + word(point, language))
                .collect(Collectors.joining(" · "));
    }

    /** Whether each point has a word of its own. */
    public boolean isWorded(String language) {
        return points.stream().noneMatch(point -> word(point, language).isEmpty());
    }
}
