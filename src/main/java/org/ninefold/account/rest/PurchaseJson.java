package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.PurchaseFields;
import org.ninefold.account.PurchaseView;

/** What an account bought by one document; lists leave the lines out. */
@Schema(name = "PurchaseJson")
public record PurchaseJson(
        String ref,
        String account,
        LocalDate purchasedOn,
        @Schema(description = "ISO 4217.") String currency,
        List<PurchaseLineJson> lines,
        @Schema(description = "Of all lines.") BigDecimal revenue,
        @Schema(description = "Of the lines where it is known.") BigDecimal directCost,
        ComesFromJson comesFrom,
        long version) {

    static PurchaseJson of(PurchaseView found) {
        PurchaseFields is = found.fields();
        return new PurchaseJson(
                found.ref(),
                found.account(),
                is.purchasedOn(),
                is.currency(),
                is.lines().isEmpty() ? null : PurchaseLineJson.of(is.lines()),
                found.revenue(),
                found.directCost(),
                ComesFromJson.of(found.comesFrom()),
                found.version());
    }
}
