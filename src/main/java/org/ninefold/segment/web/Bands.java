package org.ninefold.segment.web;

import org.ninefold.platform.web.Say;
import org.ninefold.segment.Limits;

/** The share bands in words, with the limits of a run. */
final class Bands {

    private Bands() {}

    static String text(Say say, Limits limits, int digit) {
        String low = say.percent(limits.low());
        String high = say.percent(limits.high());
        return switch (digit) {
            case 3 -> say.text("matrix.band.3", low);
            case 2 -> say.text("matrix.band.2", low, high);
            default -> say.text("matrix.band.1", high);
        };
    }

    static String rule(Say say, Limits limits) {
        return say.text("matrix.rules.bands", say.percent(limits.low()), say.percent(limits.high()));
    }
}
