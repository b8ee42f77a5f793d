package org.ninefold.task.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskPriority;

/** What may be changed of it. */
@Schema(name = "TaskEditJson")
public record TaskEditJson(
        @Schema(maxLength = 200) String title,
        @Schema(maxLength = 2000) String note,
        @Schema(description = "Sign-in name of who is to have it; null leaves it with who has it.") String assignee,
        @Schema(format = "date") LocalDate due,
        TaskPriority priority) {

    static TaskEditJson of(TaskFields is) {
        return new TaskEditJson(is.title(), is.note(), is.assignee(), is.due(), is.priority());
    }

    TaskFields fields() {
        return new TaskFields(title, note, assignee, due, priority);
    }
}
