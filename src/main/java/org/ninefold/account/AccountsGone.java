package org.ninefold.account;

import java.util.List;

/** Accounts went for good: what other features remember of them goes in the same transaction. */
public record AccountsGone(List<Long> accountIds) {

    public AccountsGone {
        accountIds = List.copyOf(accountIds);
    }
}
