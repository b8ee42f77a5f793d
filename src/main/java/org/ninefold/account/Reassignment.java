package org.ninefold.account;

import java.util.List;

/**
 * Accounts get another owner, team or name: fired twice, before and after the rows change, in the transaction of the change.
 * Who keeps sums per owner or team takes the accounts out of them BEFORE and puts them in again AFTER.
 */
public record Reassignment(List<Long> accountIds, Phase phase) {

    /** When, as seen from the change. */
    public enum Phase {
        BEFORE,
        AFTER
    }

    public Reassignment {
        accountIds = List.copyOf(accountIds);
    }
}
