package org.ninefold.segment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.segment.WalletShape;
import org.ninefold.segment.WalletUsed;
import org.ninefold.segment.WhyPlaced;

/**
 * Why an account is where it is.
 *
 * @param lowLimit fraction below which the share grade is 3
 * @param highLimit fraction below which the share grade is 2
 * @param directCost what is known of it
 * @param costUnknown whether some direct cost is unknown
 * @param shareEstimated whether somebody estimated wallet or share
 * @param missingForNext suppliable revenue that is missing to the next better share grade
 */
public record WhyJson(
        AccountPlacementJson placement,
        String currency,
        BigDecimal lowLimit,
        BigDecimal highLimit,
        BigDecimal directCost,
        BigDecimal timeCost,
        BigDecimal suppliableRevenue,
        BigDecimal wallet,
        WalletShape walletShape,
        boolean costUnknown,
        boolean shareEstimated,
        List<WalletJson> wallets,
        BigDecimal missingForNext) {

    /** A wallet that touches the period, as it is today; {@code offering} is a name, absent for the total. */
    public record WalletJson(
            String offering,
            LocalDate from,
            LocalDate to,
            BigDecimal totalPurchases,
            BigDecimal estimatedShare,
            String currency,
            boolean estimated,
            String enteredBy,
            Instant enteredAt) {}

    static WhyJson of(WhyPlaced why) {
        WhyPlaced.Figures figures = why.figures();
        return new WhyJson(
                AccountPlacementJson.of(why.placement()),
                why.run().currency(),
                why.run().limits().low(),
                why.run().limits().high(),
                figures.directCost(),
                figures.timeCost(),
                figures.suppliableRevenue(),
                figures.wallet(),
                figures.shape(),
                figures.costUnknown(),
                figures.shareEstimated(),
                why.wallets().stream().map(WhyJson::wallet).toList(),
                why.missingForNext());
    }

    private static WalletJson wallet(WalletUsed used) {
        return new WalletJson(
                used.offering(),
                used.from(),
                used.to(),
                used.total(),
                used.share(),
                used.currency(),
                used.estimated(),
                used.enteredBy(),
                used.enteredAt());
    }
}
