package org.ninefold.kernel;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param total how many there are in all; counting stops just beyond {@link #COUNTED}
 */
public record Page<T>(List<T> items, int total) {

    /** Totals are exact up to here; beyond it a list says "more than". */
    public static final int COUNTED = 10_000;

    public Page {
        items = List.copyOf(items);
    }

    public boolean totalIsExact() {
        return total <= COUNTED;
    }
}
