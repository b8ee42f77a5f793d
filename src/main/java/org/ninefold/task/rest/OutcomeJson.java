package org.ninefold.task.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.kernel.Refused;
import org.ninefold.task.TaskRefusal;
import org.ninefold.task.TaskState;
import org.ninefold.task.TaskStep;

/** How a task ends. */
@Schema(name = "OutcomeJson")
public record OutcomeJson(
        @Schema(description = "DONE or DROPPED.", required = true) TaskState state,
        @Schema(description = "What came of it.", maxLength = 2000) String outcome) {

    TaskStep step() {
        if (state == null || state == TaskState.OPEN) {
            throw new Refused(TaskRefusal.NO_OUTCOME, String.valueOf(state));
        }
        return state == TaskState.DONE ? TaskStep.done(outcome) : TaskStep.dropped(outcome);
    }
}
