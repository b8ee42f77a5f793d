package org.ninefold.account;

import java.util.List;

/**
 * What came back out of the bin.
 *
 * @param account reference of the account it is about, or its own
 * @param kept what a merge had moved or changed, and somebody changed since: it stays as it is
 */
public record Restored(Removal.Kind kind, String ref, String name, String account, List<Kept> kept) {

    /**
     * Something that stays with the account that took it over.
     *
     * @param kind as the log names it, or {@code field} for a field of the account
     * @param name by which people know it
     */
    public record Kept(String kind, String name) {}

    public Restored {
        kept = List.copyOf(kept);
    }
}
