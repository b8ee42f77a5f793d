package org.ninefold.account;

import java.time.Instant;

/**
 * A wallet as it is shown.
 *
 * @param version to be handed back with a change
 * @param account reference of the account
 * @param enteredBy sign-in name of who said so last
 */
public record WalletView(
        long id,
        long version,
        String account,
        String accountName,
        WalletFields fields,
        String enteredBy,
        Instant enteredAt) {}
