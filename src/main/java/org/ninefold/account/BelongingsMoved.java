package org.ninefold.account;

import java.util.List;

/**
 * What belongs to these accounts went into the bin, came back, or went to another of them: fired after the rows changed,
 * in the same transaction.
 */
public record BelongingsMoved(List<Long> accountIds) {

    public BelongingsMoved {
        accountIds = List.copyOf(accountIds);
    }
}
