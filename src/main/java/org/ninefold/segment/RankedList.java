package org.ninefold.segment;

import java.util.List;
import org.ninefold.kernel.Page;

/**
 * A page of the accounts by falling value, within the reader's reach, with the lines between A, B and C.
 *
 * @param borders that between A and B, then that between B and C; fewer where too few accounts are ranked
 */
public record RankedList(Run run, Page<PlacedAccount> page, List<Border> borders) {

    /**
     * The line between two value grades.
     *
     * @param after the position of the last account above the line
     * @param above the last account above the line; null where the reader may not see it
     * @param below the first account below the line; null where the reader may not see it
     */
    public record Border(int after, PlacedAccount above, PlacedAccount below) {}
}
