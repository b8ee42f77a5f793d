package org.ninefold.account;

import java.util.List;

/**
 * Accounts go for good, with what lies in the bin of them: what other features remember of them goes in the same
 * transaction, before.
 */
public record AccountsGone(List<Long> accountIds) {

    public AccountsGone {
        accountIds = List.copyOf(accountIds);
    }
}
