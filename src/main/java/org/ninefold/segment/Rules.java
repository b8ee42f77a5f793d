package org.ninefold.segment;

import java.io.Serializable;
import org.ninefold.account.Measure;
import org.ninefold.kernel.Refused;

/**
 * The rules of placements that managers set.
 *
 * @param measure the standard measure: only its runs become current by themselves
 * @param months the standard length, in whole months
 */
public record Rules(Limits limits, Measure measure, int months) implements Serializable {

    static final int MOST_MONTHS = 60;

    public Rules {
        if (measure == null) {
            throw new Refused(PlacementRefusal.MEASURE_MISSING);
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new Refused(PlacementRefusal.MONTHS_INVALID, MOST_MONTHS);
        }
    }
}
