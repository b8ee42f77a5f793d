package org.ninefold.segment.rest;

import java.util.List;
import org.ninefold.kernel.Page;
import org.ninefold.segment.RankedList;

/**
 * Accounts by falling value.
 *
 * @param total how many there are, exact up to 10,000; null beyond
 * @param borders the lines between A and B, B and C
 */
public record RankingJson(
        List<PlacedAccountJson> items, Integer total, Integer totalAtLeast, List<BorderJson> borders) {

    /**
     * The line between two value grades.
     *
     * @param after the position of the last account above it
     * @param above that account; null where the caller may not see it
     * @param below the first account below it; null where the caller may not see it
     */
    public record BorderJson(int after, PlacedAccountJson above, PlacedAccountJson below) {}

    static RankingJson of(RankedList list) {
        Page<?> page = list.page();
        return new RankingJson(
                list.page().items().stream().map(PlacedAccountJson::of).toList(),
                page.exactTotal(),
                page.leastTotal(),
                list.borders().stream().map(RankingJson::border).toList());
    }

    private static BorderJson border(RankedList.Border border) {
        return new BorderJson(
                border.after(), PlacedAccountJson.of(border.above()), PlacedAccountJson.of(border.below()));
    }
}
