package org.ninefold.account;

import java.util.List;

/** A feature that has something to tell on an account's timeline; found by CDI. Scope has been checked by the caller. */
public interface TimelineSource {

    /**
     * The newest entries of the account, newest first, always in the same order: pages are cut from the merged list.
     *
     * @param limit no more than so many
     */
    List<TimelineEntry> newest(long accountId, int limit);
}
