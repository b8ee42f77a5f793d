package org.ninefold.task.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.Why;

/** One to be made. */
@Schema(name = "NewTaskJson")
public record NewTaskJson(
        @Schema(maxLength = 200, required = true) String title,
        @Schema(maxLength = 2000) String note,
        @Schema(description = "Reference of the account.") String account,
        @Schema(description = "Sign-in name of who is to have it; without one, the caller.") String assignee,
        @Schema(description = "The day by which it is to be done.", format = "date") LocalDate due,
        TaskPriority priority,
        @Schema(description = "Why it is to be done, in words.", maxLength = 400) String why,
        @Schema(description = "What makes it, in capitals; PERSON where it is missing.") String source,
        @Schema(description = "A path within the product, beginning with a single slash.", maxLength = 400)
                String link) {

    TaskFields fields() {
        return new TaskFields(title, note, assignee, due, priority);
    }

    Why reason() {
        return new Why(source, why, link);
    }
}
