package org.ninefold.demo;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.ninefold.account.WalletSource;
import org.ninefold.kernel.Period;

/**
 * A wallet before it is written.
 *
 * @param ware null for the total
 * @param total null where {@code share}, a fraction 0..1, is given
 */
record DraftWallet(
        Ware ware,
        Period period,
        BigDecimal total,
        BigDecimal share,
        String currency,
        WalletSource source,
        Entry entry) {

    /** Who entered it, and when, in UTC. */
    record Entry(String by, LocalDateTime at) {}
}
