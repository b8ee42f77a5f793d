package org.ninefold.account;

import org.ninefold.kernel.FilterText;
import org.ninefold.kernel.Period;

/**
 * Which contacts, purchases, time entries or wallets a list is to hold. Null leaves a filter open.
 *
 * @param account reference of the account
 * @param q start of the name, of the reference, or of the account's
 * @param days the days of a purchase or time entry; a wallet's period touches them
 */
public record AccountThings(String account, String q, Period days) {

    public static final AccountThings ALL = new AccountThings(null, null, null);

    public AccountThings {
        account = FilterText.of(account);
        q = FilterText.of(q);
    }

    public static AccountThings of(String account) {
        return new AccountThings(account, null, null);
    }
}
