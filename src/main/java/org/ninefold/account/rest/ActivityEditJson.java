package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;

/** What is said of an activity, and may be changed. */
@Schema(name = "ActivityEditJson")
public record ActivityEditJson(
        ActivityKind kind,
        @Schema(description = "False while it is planned.") boolean done,
        LocalDate day,
        @Schema(description = "Of the day, in the installation’s zone: 14:30.") String time,
        Integer minutes,
        @Schema(maxLength = 200) String subject,
        @Schema(maxLength = 4000) String note,
        @Schema(description = "Sign-in name; the caller where it is missing.") String responsible,
        @Schema(description = "References of contacts of the account.") List<String> contacts,
        @Schema(description = "Sign-in names of who else of ours takes part.") List<String> colleagues) {

    static ActivityEditJson of(ActivityFields is) {
        return new ActivityEditJson(
                is.kind(),
                is.done(),
                is.day(),
                is.time() == null ? null : is.time().toString(),
                is.minutes(),
                is.subject(),
                is.note(),
                is.responsible(),
                is.contacts(),
                is.colleagues());
    }

    ActivityFields fields() {
        return new ActivityFields(
                kind, done, day, clock(time), minutes, subject, note, responsible, contacts, colleagues);
    }

    private static LocalTime clock(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadRequestException("time=" + text, e);
        }
    }
}
