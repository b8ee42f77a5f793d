package org.ninefold.account;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How satisfied an account is (document 000, slide 16).
 *
 * @param digit general satisfaction, 1 (best) to 4
 * @param on day of the survey
 */
public record Loyalty(int digit, LocalDate on) implements Serializable {

    public static final int BEST = 1;
    public static final int WORST = 4;

    public Loyalty {
        if (digit < BEST || digit > WORST || on == null) {
            throw new IllegalStateException("no loyalty: " + digit + " on " + on);
        }
    }

    /** Null where either is missing. */
    static Loyalty of(Integer digit, LocalDate on) {
        return digit == null || on == null ? null : new Loyalty(digit, on);
    }

    /** What holds for one account made of two: the newer; of the same day the worse. Either may be null. */
    static Loyalty prevailing(Loyalty one, Loyalty other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int order = one.on.compareTo(other.on);
        return order > 0 || order == 0 && one.digit >= other.digit ? one : other;
    }
}
