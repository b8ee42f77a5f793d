package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.RateFields;

/** One to be added. */
@Schema(name = "NewRateJson")
public record NewRateJson(
        @Schema(description = "ISO 4217.") String currency,
        LocalDate validFrom,
        @Schema(description = "Reporting currency per unit.") BigDecimal rate) {

    RateFields fields() {
        return new RateFields(currency, validFrom, rate);
    }
}
