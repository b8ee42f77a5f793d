package org.ninefold.account.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;
import org.ninefold.account.ActivityView;

/** A call, a meeting, a mail or a note. */
@Schema(name = "ActivityJson")
public record ActivityJson(
        String ref,
        @Schema(description = "Reference of the account.") String account,
        ActivityKind kind,
        @Schema(description = "False while it is planned.") boolean done,
        LocalDate day,
        @Schema(description = "Of the day, in the installation’s zone: 14:30.") String time,
        Integer minutes,
        String subject,
        String note,
        @Schema(description = "Sign-in name.") String responsible,
        @Schema(description = "References of the contacts who take part.") List<String> contacts,
        @Schema(description = "Sign-in names of who else of ours takes part.") List<String> colleagues,
        long version) {

    static ActivityJson of(ActivityView found) {
        ActivityFields is = found.fields();
        return new ActivityJson(
                found.ref(),
                found.account(),
                is.kind(),
                is.done(),
                is.day(),
                is.time() == null ? null : is.time().toString(),
                is.minutes(),
                is.subject(),
                is.note(),
                is.responsible(),
                is.contacts(),
                is.colleagues(),
                found.version());
    }
}
