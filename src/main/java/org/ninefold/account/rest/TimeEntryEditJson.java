package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.TimeEntryFields;

/** What may be changed of it. */
@Schema(name = "TimeEntryEditJson")
public record TimeEntryEditJson(
        LocalDate workedOn,
        BigDecimal hours,
        BigDecimal hourlyCost,
        @Schema(description = "ISO 4217.") String currency) {

    static TimeEntryEditJson of(TimeEntryFields is) {
        return new TimeEntryEditJson(is.workedOn(), is.hours(), is.hourlyCost(), is.currency());
    }

    TimeEntryFields fields() {
        return new TimeEntryFields(workedOn, hours, hourlyCost, currency);
    }
}
