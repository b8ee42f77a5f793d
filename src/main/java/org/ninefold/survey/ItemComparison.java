package org.ninefold.survey;

/**
 * An item in two waves.
 *
 * @param difference of the means, later less earlier, as of different people: Welch's interval
 * @param paired the mean of the differences of those who answered both times, with the interval of the paired t
 */
public record ItemComparison(
        Item item, Scale scale, Estimate earlier, Estimate later, Estimate difference, Estimate paired) {

    public String key() {
        return item.key();
    }

    public Move move() {
        return Move.of(scale, difference);
    }

    public Move pairedMove() {
        return Move.of(scale, paired);
    }
}
