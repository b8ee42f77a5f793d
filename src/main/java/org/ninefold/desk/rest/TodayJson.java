package org.ninefold.desk.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.desk.Day;

/** The day of one person. */
@Schema(name = "TodayJson")
public record TodayJson(
        @Schema(description = "Sign-in name.") String person,
        @Schema(description = "In the time zone of the installation.", format = "date") LocalDate date,
        @Schema(description = "From here on things are news to the caller.", format = "date-time") Instant since,
        FiguresJson figures,
        @Schema(description = "Accounts in another cell since then; counted to 10,001.") int moved,
        @Schema(description = "Accounts that others changed since then; counted to 10,001.") int changed,
        @Schema(description = "Missing before it is made.") DigestJson digest) {

    static TodayJson of(Day day) {
        return new TodayJson(
                day.person().signIn(),
                day.today(),
                day.since(),
                FiguresJson.of(day.figures()),
                day.moved().total(),
                day.changed().total(),
                day.digest().map(DigestJson::of).orElse(null));
    }
}
