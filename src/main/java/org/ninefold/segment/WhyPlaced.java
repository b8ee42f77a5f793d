package org.ninefold.segment;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why an account is where it is: "Why A3?".
 *
 * @param placement outcome, rank, value, share, headroom and dates
 * @param run the run with its limits and currency
 * @param figures what was added up
 * @param wallets the wallets that touch the period, as they are today
 * @param missingForNext suppliable revenue that is missing to the next better share grade; null where none is next
 */
public record WhyPlaced(
        String ref,
        String name,
        AccountPlacement placement,
        Run run,
        Figures figures,
        List<WalletUsed> wallets,
        BigDecimal missingForNext) {

    /**
     * The figures of the period in the run's currency; null where the account is not ranked.
     *
     * @param directCost what is known of it
     * @param costUnknown whether some line has no direct cost: the value is too high by that
     * @param shareEstimated whether somebody estimated the wallet or the share
     */
    public record Figures(
            BigDecimal revenue,
            BigDecimal directCost,
            BigDecimal timeCost,
            BigDecimal suppliableRevenue,
            BigDecimal wallet,
            WalletShape shape,
            boolean costUnknown,
            boolean shareEstimated) {}
}
