package org.ninefold.account;

import org.ninefold.platform.settings.Settings;

/** Which currency holds where none is named. */
final class Currencies {

    private Currencies() {}

    /** The named currency, else the account's, else the reporting currency. */
    static String orOf(String named, Account account, Settings settings) {
        if (named != null && !named.isBlank()) {
            return named;
        }
        return account.currency() == null ? settings.reportingCurrency() : account.currency();
    }
}
