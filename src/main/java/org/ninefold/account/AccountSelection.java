package org.ninefold.account;

import java.util.List;

/**
 * Accounts that a step is meant for: those of these references, or, where there are none, all that a query finds.
 *
 * @param count how many the person was told there are; null where nobody was
 */
public record AccountSelection(List<String> refs, AccountQuery query, Integer count) {

    public AccountSelection {
        refs = refs.stream().distinct().toList();
    }

    public static AccountSelection of(List<String> refs) {
        return new AccountSelection(refs, null, null);
    }

    public static AccountSelection of(AccountQuery query) {
        return new AccountSelection(List.of(), query, null);
    }

    /** The same for a person who was told that there are so many. */
    public AccountSelection counted(Integer told) {
        return new AccountSelection(refs, query, told);
    }
}
