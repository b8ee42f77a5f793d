package org.ninefold.account.web;

import java.util.List;
import java.util.Locale;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.AccountQuery.Sort;
import org.ninefold.platform.web.ListAddress;

/**
 * A heading of the list.
 *
 * @param number whether it stands above numbers; those are first shown from the top down, and the least loyal first
 * @param order as assistive software wants it: ascending, descending or none; null where it does not sort
 * @param link the address of the list sorted by it, the other way round where it already is; null where it does not sort
 * @param others headings below it in the same cell
 */
public record Column(String label, boolean number, String order, String arrow, String link, List<Column> others) {

    static Column of(Sort sort, String label, AccountQuery query, ListAddress address) {
        boolean number = sort.compareTo(Sort.VALUE) >= 0 && sort != Sort.PRIORITY;
        boolean sorted = query.sort() == sort;
        boolean down = sorted ? !query.descending() : number || sort == Sort.LOYALTY;
        String name = sort.name().toLowerCase(Locale.ROOT);
        return new Column(
                label,
                number,
                !sorted ? "none" : query.descending() ? "descending" : "ascending",
                !sorted ? "" : query.descending() ? " ▼" : " ▲",
                address.without("page").with("sort", down ? "-" + name : name).toString(),
                List.of());
    }

    /** A heading that does not sort. */
    static Column plain(String label) {
        return new Column(label, false, null, "", null, List.of());
    }

    /** The same with another one below it. */
    Column over(Column other) {
        return new Column(label, number, order, arrow, link, List.of(other));
    }
}
