package org.ninefold.account.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.PurchaseFields;

/** One to be added. */
@Schema(name = "NewPurchaseJson")
public record NewPurchaseJson(
        @Schema(description = "Unique; made here where it is missing.", maxLength = 60) String ref,
        @Schema(description = "Reference of the account.", required = true) String account,
        LocalDate purchasedOn,
        @Schema(description = "ISO 4217.") String currency,
        List<PurchaseLineJson> lines) {

    PurchaseFields fields() {
        return new PurchaseFields(purchasedOn, currency, PurchaseLineJson.fields(lines));
    }
}
