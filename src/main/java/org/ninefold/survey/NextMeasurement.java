package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Comparator;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.access.Callers.Writer;
import org.ninefold.access.Role;
import org.ninefold.platform.messages.Messages;
import org.ninefold.task.Assignees;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.Tasks;
import org.ninefold.task.Why;

/** The task to measure again: for who made the wave, or for an administrator where that person is gone. */
@Stateless
@PermitAll
public class NextMeasurement {

    /** Why there is such a task. */
    static final String REASON = "MEASURE_AGAIN";

    @EJB
    Callers callers;

    @EJB
    Assignees assignees;

    @EJB
    Tasks tasks;

    /** Makes the task; on no account, as a wave asks people of many. */
    public void remind(Wave wave) {
        String assignee = assignees.objection(wave.madeBy(), null).isEmpty() ? wave.madeBy() : administrator();
        if (assignee == null) {
            return;
        }
        Messages texts = new Messages(assignees.language(assignee));
        tasks.arise(
                null,
                new TaskFields(
                        texts.text("again.task", wave.name()),
                        null,
                        assignee,
                        wave.repetition().due(wave.opens()),
                        TaskPriority.NORMAL),
                new Why(
                        REASON,
                        texts.text("again.why", wave.repetition().months()),
                        "/survey/wave.xhtml?wave=" + wave.id()),
                wave.madeBy());
    }

    private String administrator() {
        return callers.writers().stream()
                .map(Writer::caller)
                .filter(writer -> writer.role() == Role.ADMINISTRATOR)
                .map(Caller::signIn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
