package org.ninefold.stakeholder;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How far customer-side people agree on one regard: 1 less half the population standard deviation of the known attitudes
 * (document 004, table of customer initiatives). 1 is one opinion, 0 the two ends of the scale in equal number.
 *
 * @param value 0..1, unrounded; empty for fewer than two attitudes
 * @param known how many attitudes are known
 */
public record Consensus(OptionalDouble value, int known) {

    private static final int FEWEST = 2;
    private static final double WIDEST = 2;

    /** @param attitudes -2..2, of those of whom it is known */
    public static Consensus of(Collection<Integer> attitudes) {
        int known = attitudes.size();
        if (known < FEWEST) {
            return new Consensus(OptionalDouble.empty(), known);
        }
        double mean = attitudes.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double variance = attitudes.stream()
                .mapToDouble(attitude -> (attitude - mean) * (attitude - mean))
                .average()
                .orElseThrow();
        return new Consensus(OptionalDouble.of(1 - Math.sqrt(variance) / WIDEST), known);
    }
}
