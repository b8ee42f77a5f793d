package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.TimeEntryFields;

/** One to be added. */
@Schema(name = "NewTimeEntryJson")
public record NewTimeEntryJson(
        @Schema(description = "Unique; made here where it is missing.", maxLength = 60) String ref,
        @Schema(description = "Reference of the account.", required = true) String account,
        LocalDate workedOn,
        BigDecimal hours,
        BigDecimal hourlyCost,
        @Schema(description = "ISO 4217.") String currency) {

    TimeEntryFields fields() {
        return new TimeEntryFields(workedOn, hours, hourlyCost, currency);
    }
}
