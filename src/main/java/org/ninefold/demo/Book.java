package org.ninefold.demo;

import java.util.List;

/**
 * The accounts of one owner in one region.
 *
 * @param owner sign-in name, or null for accounts that nobody looks after
 */
record Book(String owner, String team, Region region, int accounts) {

    static List<Book> all() {
        return List.of(
                new Book("anna", Staff.DENMARK, Region.DENMARK, 64),
                new Book("jonas", Staff.DENMARK, Region.DENMARK, 46),
                new Book(null, Staff.DENMARK, Region.DENMARK, 6),
                new Book("linnea", Staff.SWEDEN, Region.SWEDEN, 44),
                new Book("oskar", Staff.SWEDEN, Region.SWEDEN, 26),
                new Book("oskar", Staff.SWEDEN, Region.NORWAY, 22),
                new Book("aino", Staff.FINLAND, Region.FINLAND, 46),
                new Book("callum", Staff.EXPORT, Region.BRITAIN, 42),
                new Book("callum", Staff.EXPORT, Region.IRELAND, 12));
    }

    /** Who enters figures for these accounts. */
    String hand() {
        return owner == null ? Staff.MANAGER : owner;
    }
}
