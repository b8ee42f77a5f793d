package org.ninefold.survey;

/** What became of an item from one wave to another. */
public enum Move {
    BETTER,
    WORSE,
    /** No more than chance brings about. */
    CHANCE,
    /** Too few answers to tell. */
    UNKNOWN;

    /** @param difference later less earlier, in points of the scale */
    static Move of(Scale scale, Estimate difference) {
        if (difference.low() == null) {
            return UNKNOWN;
        }
        if (!difference.isBeyondChance()) {
            return CHANCE;
        }
        boolean upIsBetter = scale == null || scale.best() > scale.worst();
        return difference.mean() > 0 == upIsBetter ? BETTER : WORSE;
    }
}
