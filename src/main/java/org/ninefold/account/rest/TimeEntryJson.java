package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.TimeEntryFields;
import org.ninefold.account.TimeEntryView;

/** Time spent on an account. */
@Schema(name = "TimeEntryJson")
public record TimeEntryJson(
        String ref,
        String account,
        LocalDate workedOn,
        BigDecimal hours,
        BigDecimal hourlyCost,
        @Schema(description = "ISO 4217.") String currency,
        ComesFromJson comesFrom,
        long version) {

    static TimeEntryJson of(TimeEntryView found) {
        TimeEntryFields is = found.fields();
        return new TimeEntryJson(
                found.ref(),
                found.account(),
                is.workedOn(),
                is.hours(),
                is.hourlyCost(),
                is.currency(),
                ComesFromJson.of(found.comesFrom()),
                found.version());
    }
}
