package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.WalletFields;
import org.ninefold.account.WalletSource;

/** One to be added. */
@Schema(name = "NewWalletJson")
public record NewWalletJson(
        @Schema(description = "Reference of the account.", required = true) String account,
        @Schema(description = "Reference of the offering; missing for the total.") String offering,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Schema(description = "Exactly one of this and estimatedShare.") BigDecimal totalPurchases,
        @Schema(description = "Our part, a fraction 0 to 1.") BigDecimal estimatedShare,
        @Schema(description = "ISO 4217.") String currency,
        WalletSource source) {

    WalletFields fields() {
        return new WalletFields(
                offering, WalletFields.period(periodFrom, periodTo), totalPurchases, estimatedShare, currency, source);
    }
}
