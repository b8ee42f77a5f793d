package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.RateFields;
import org.ninefold.account.RateView;

/** What a currency is worth from a day on. */
@Schema(name = "RateJson")
public record RateJson(
        long id,
        @Schema(description = "ISO 4217.") String currency,
        LocalDate validFrom,
        @Schema(description = "Reporting currency per unit.") BigDecimal rate,
        long version) {

    static RateJson of(RateView found) {
        RateFields is = found.fields();
        return new RateJson(found.id(), is.currency(), is.validFrom(), is.rate(), found.version());
    }
}
