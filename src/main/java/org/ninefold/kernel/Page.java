package org.ninefold.kernel;

import java.util.List;
import java.util.function.IntSupplier;

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

    /** A page that is not full is the last: it tells how many there are. Before that, counting does. */
    public static <T> Page<T> of(List<T> rows, int offset, int limit, IntSupplier count) {
        boolean last = rows.size() < limit && (offset == 0 || !rows.isEmpty());
        return new Page<>(rows, last ? offset + rows.size() : count.getAsInt());
    }

    public boolean totalIsExact() {
        return total <= COUNTED;
    }

    /** The total where it is exact; null where there are more. */
    public Integer exactTotal() {
        return totalIsExact() ? total : null;
    }

    /** So many there are at least, where counting stopped; null where the total is exact. */
    public Integer leastTotal() {
        return totalIsExact() ? null : total;
    }
}
