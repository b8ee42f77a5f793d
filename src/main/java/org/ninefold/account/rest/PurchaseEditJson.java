package org.ninefold.account.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.PurchaseFields;

/** What may be changed of it. */
@Schema(name = "PurchaseEditJson")
public record PurchaseEditJson(
        LocalDate purchasedOn, @Schema(description = "ISO 4217.") String currency, List<PurchaseLineJson> lines) {

    static PurchaseEditJson of(PurchaseFields is) {
        return new PurchaseEditJson(is.purchasedOn(), is.currency(), PurchaseLineJson.of(is.lines()));
    }

    PurchaseFields fields() {
        return new PurchaseFields(purchasedOn, currency, PurchaseLineJson.fields(lines));
    }
}
