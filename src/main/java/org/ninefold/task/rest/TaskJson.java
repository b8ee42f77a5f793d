package org.ninefold.task.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.TaskState;
import org.ninefold.task.TaskView;

/** Something that somebody is to do. */
@Schema(name = "TaskJson")
public record TaskJson(
        @Schema(description = "Its reference.") String id,
        @Schema(maxLength = 200) String title,
        @Schema(description = "Reference of the account; missing where it is on none.") String account,
        @Schema(description = "Why it is to be done, in words.", maxLength = 400) String why,
        @Schema(description = "The day by which it is to be done.", format = "date") LocalDate due,
        TaskPriority priority,
        TaskState state,
        @Schema(description = "What came of it.", maxLength = 2000) String outcome,
        @Schema(maxLength = 2000) String note,
        @Schema(description = "Sign-in name of who has it; null where it waits for somebody to take it.")
                String assignee,
        @Schema(description = "Until this day it is out of the working list.", format = "date") LocalDate snoozedUntil,
        @Schema(description = "What made it: PERSON, or a feature.") String source,
        @Schema(description = "A path within the product with more about why.") String link,
        @Schema(description = "Sign-in name.") String madeBy,
        @Schema(format = "date-time") Instant madeAt,
        @Schema(description = "Sign-in name.") String closedBy,
        @Schema(format = "date-time") Instant closedAt,
        long version) {

    static TaskJson of(TaskView task) {
        TaskView.Closing closing = task.closing();
        return new TaskJson(
                task.ref(),
                task.fields().title(),
                task.account(),
                task.why().text(),
                task.fields().due(),
                task.fields().priority(),
                task.state(),
                task.outcome(),
                task.fields().note(),
                task.fields().assignee(),
                task.snoozedUntil(),
                task.why().kind(),
                task.why().link(),
                task.making().by(),
                task.making().at(),
                closing == null ? null : closing.by(),
                closing == null ? null : closing.at(),
                task.version());
    }
}
