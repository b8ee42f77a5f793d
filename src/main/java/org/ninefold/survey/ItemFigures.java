package org.ninefold.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people answered to one item.
 *
 * @param scale null unless it is answered on one
 * @param estimate of a scale's points or of numbers; of other items none
 * @param n how many gave an answer that counts
 * @param notRelevant how many said that it does not concern them: an answer, and in no mean
 * @param none how many gave no answer
 * @param distribution how many gave which answer, in the order in which answers are shown
 */
public record ItemFigures(
        Item item,
        Scale scale,
        Estimate estimate,
        int n,
        int notRelevant,
        int none,
        Map<String, Integer> distribution) {

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;
    private static final int NPS_HIGHEST = 10;

    public ItemFigures {
        distribution = Collections.unmodifiableMap(new LinkedHashMap<>(distribution));
    }

    static ItemFigures ofScale(Item item, Scale scale, Map<String, Integer> chosen, int notRelevant, int none) {
        int n = 0;
        double sum = 0;
        double squares = 0;
        for (Map.Entry<String, Integer> point : chosen.entrySet()) {
            double value = Integer.parseInt(point.getKey());
            n += point.getValue();
            sum += point.getValue() * value;
            squares += point.getValue() * value * value;
        }
        return new ItemFigures(item, scale, Estimate.of(n, sum, squares), n, notRelevant, none, chosen);
    }

    public String key() {
        return item.key();
    }

    /** The mean on the way from the worst point, 0, to the best, 100; null where there is none. */
    public Double percent() {
        return scale == null || n == 0 ? null : scale.percent(estimate.mean());
    }

    /** Fraction 0..1 of the answers that lie in the worse half of the scale; null where there is no answer. */
    public Double dissatisfied() {
        if (scale == null || n == 0) {
            return null;
        }
        return (double) scale.points().stream()
                        .filter(scale::isDissatisfied)
                        .mapToInt(this::count)
                        .sum()
                / n;
    }

    /** From −100 to 100: percent of 9 and 10 less percent of 0 to 6; null on any other scale than 0 to 10. */
    public Double nps() {
        if (!isNps() || n == 0) {
            return null;
        }
        int promoters = sum(PROMOTER, NPS_HIGHEST);
        int detractors = sum(0, DETRACTOR);
        return 100.0 * (promoters - detractors) / n;
    }

    /** Whether it asks how likely one is to recommend, as Net Promoter does. */
    public boolean isNps() {
        return scale != null
                && scale.best() == NPS_HIGHEST
                && scale.worst() == 0
                && scale.points().size() == NPS_HIGHEST + 1;
    }

    private int sum(int from, int to) {
        return scale.points().stream()
                .filter(point -> point >= from && point <= to)
                .mapToInt(this::count)
                .sum();
    }

    private int count(int point) {
        return distribution.getOrDefault(Integer.toString(point), 0);
    }
}
