package org.ninefold.account.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;

/** One to be added. */
@Schema(name = "NewActivityJson")
public record NewActivityJson(
        @Schema(description = "Unique; made here where it is missing.", maxLength = 60) String ref,
        @Schema(description = "Reference of the account; missing where the address names it.") String account,
        @Schema(required = true) ActivityKind kind,
        @Schema(description = "False while it is planned.") boolean done,
        @Schema(required = true) LocalDate day,
        @Schema(description = "Of the day, in the installation’s zone: 14:30.") String time,
        Integer minutes,
        @Schema(maxLength = 200, required = true) String subject,
        @Schema(maxLength = 4000) String note,
        @Schema(description = "Sign-in name; the caller where it is missing.") String responsible,
        @Schema(description = "References of contacts of the account.") List<String> contacts,
        @Schema(description = "Sign-in names of who else of ours takes part.") List<String> colleagues) {

    ActivityFields fields() {
        return new ActivityEditJson(kind, done, day, time, minutes, subject, note, responsible, contacts, colleagues)
                .fields();
    }
}
