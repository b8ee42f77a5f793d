package org.ninefold.account.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.Measure;
import org.ninefold.account.StandingView;

/** By which placement an account stands where it stands. */
@Schema(name = "StandingJson")
public record StandingJson(
        @Schema(description = "Number of the placement.") long placement,
        Measure measure,
        LocalDate from,
        LocalDate to,
        LocalDate asOf) {

    static StandingJson of(StandingView standing) {
        if (standing == null) {
            return null;
        }
        return new StandingJson(
                standing.run(),
                standing.measure(),
                standing.period() == null ? null : standing.period().from(),
                standing.period() == null ? null : standing.period().to(),
                standing.asOf());
    }
}
