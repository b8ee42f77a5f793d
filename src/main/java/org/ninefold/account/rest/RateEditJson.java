package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.RateFields;

/** What may be changed of it. */
@Schema(name = "RateEditJson")
public record RateEditJson(
        @Schema(description = "ISO 4217.") String currency,
        LocalDate validFrom,
        @Schema(description = "Reporting currency per unit.") BigDecimal rate) {

    static RateEditJson of(RateFields is) {
        return new RateEditJson(is.currency(), is.validFrom(), is.rate());
    }

    RateFields fields() {
        return new RateFields(currency, validFrom, rate);
    }
}
