package org.ninefold.segment.rest;

import java.util.List;
import org.ninefold.kernel.Page;
import org.ninefold.segment.PlacedAccount;

/**
 * Some accounts of a run.
 *
 * @param total how many there are, exact up to 10,000; null beyond
 * @param totalAtLeast beyond that
 */
public record PlacedAccountsJson(List<PlacedAccountJson> items, Integer total, Integer totalAtLeast) {

    static PlacedAccountsJson of(Page<PlacedAccount> page) {
        return new PlacedAccountsJson(
                page.items().stream().map(PlacedAccountJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
