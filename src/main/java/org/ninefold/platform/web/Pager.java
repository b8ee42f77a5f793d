package org.ninefold.platform.web;

import org.ninefold.kernel.Page;

/** Where in a list a page stands: "1–50 of 312", and the addresses of the pages beside it, null where there is none. */
public record Pager(String range, String previous, String next) {

    private static final int MOST_PAGES = 1_000_000;

    /**
     * @param parameter the parameter of the address that says the number of the page, from 1
     * @param size most rows on a page
     */
    public static Pager of(Page<?> page, ListAddress address, String parameter, int size, Say say) {
        int number = number(address, parameter);
        long first = (long) (number - 1) * size + 1;
        long last = first + page.items().size() - 1;
        boolean more = last < page.total() && !page.items().isEmpty();
        return new Pager(
                page.totalIsExact()
                        ? say.text("pager.range", first, last, page.total())
                        : say.text("pager.range-more", first, last, Page.COUNTED),
                number == 1 ? null : before(address, parameter, number),
                more ? address.with(parameter, number + 1).toString() : null);
    }

    /** The number of the page an address asks for, from 1. */
    public static int number(ListAddress address, String parameter) {
        return address.number(parameter, 1, MOST_PAGES);
    }

    private static String before(ListAddress address, String parameter, int number) {
        return number == 2
                ? address.without(parameter).toString()
                : address.with(parameter, number - 1).toString();
    }
}
