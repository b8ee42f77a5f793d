package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.WalletFields;
import org.ninefold.account.WalletSource;
import org.ninefold.account.WalletView;

/** What an account buys in total of what we can supply, or of one offering, in a period. */
@Schema(name = "WalletJson")
public record WalletJson(
        long id,
        String account,
        @Schema(description = "Reference of the offering; missing for the total.") String offering,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Schema(description = "Exactly one of this and estimatedShare.") BigDecimal totalPurchases,
        @Schema(description = "Our part, a fraction 0 to 1.") BigDecimal estimatedShare,
        @Schema(description = "ISO 4217.") String currency,
        WalletSource source,
        String enteredBy,
        Instant enteredAt,
        long version) {

    static WalletJson of(WalletView found) {
        WalletFields is = found.fields();
        return new WalletJson(
                found.id(),
                found.account(),
                is.offering(),
                is.period().from(),
                is.period().to(),
                is.totalPurchases(),
                is.estimatedShare(),
                is.currency(),
                is.source(),
                found.enteredBy(),
                found.enteredAt(),
                found.version());
    }
}
