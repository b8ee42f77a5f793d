package org.ninefold.segment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A wallet that touches a run's period.
 *
 * @param offering the offering's name, null for the total
 * @param total in {@code currency}; null where a share was estimated
 * @param share fraction 0..1; null where a total is known
 * @param estimated whether it was estimated, by {@code enteredBy} at {@code enteredAt}, and not calculated
 */
public record WalletUsed(
        String offering,
        LocalDate from,
        LocalDate to,
        BigDecimal total,
        BigDecimal share,
        String currency,
        boolean estimated,
        String enteredBy,
        Instant enteredAt) {}
