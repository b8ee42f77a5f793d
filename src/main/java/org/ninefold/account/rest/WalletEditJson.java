package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.WalletFields;
import org.ninefold.account.WalletSource;

/** What may be changed of it. */
@Schema(name = "WalletEditJson")
public record WalletEditJson(
        @Schema(description = "Reference of the offering; missing for the total.") String offering,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Schema(description = "Exactly one of this and estimatedShare.") BigDecimal totalPurchases,
        @Schema(description = "Our part, a fraction 0 to 1.") BigDecimal estimatedShare,
        @Schema(description = "ISO 4217.") String currency,
        WalletSource source) {

    static WalletEditJson of(WalletFields is) {
        return new WalletEditJson(
                is.offering(),
                is.period().from(),
                is.period().to(),
                is.totalPurchases(),
                is.estimatedShare(),
                is.currency(),
                is.source());
    }

    WalletFields fields() {
        return new WalletFields(
                offering, WalletFields.period(periodFrom, periodTo), totalPurchases, estimatedShare, currency, source);
    }
}
