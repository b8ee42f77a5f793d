package org.ninefold.survey;

/** What became of an item from one wave to another. */
public enum Move {
    BETTER,
    WORSE,
    /** Of a number, which has no better end. */
    HIGHER,
    LOWER,
    /** No more than chance brings about. */
    CHANCE,
    /** Too few answers to tell. */
    UNKNOWN;

    /** @param difference later less earlier, in points of the scale */
    static Move of(Scale scale, Estimate difference) {
        // few who all moved alike have no spread, and no interval that says anything
        if (difference.low() == null || difference.isFew() && difference.low().equals(difference.high())) {
            return UNKNOWN;
        }
        if (!difference.isBeyondChance()) {
            return CHANCE;
        }
        boolean up = difference.mean() > 0;
        if (scale == null) {
            return up ? HIGHER : LOWER;
        }
        return up == scale.best() > scale.worst() ? BETTER : WORSE;
    }
}
