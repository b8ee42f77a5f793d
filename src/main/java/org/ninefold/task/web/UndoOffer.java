package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Say;
import org.ninefold.task.TaskSteps;
import org.ninefold.task.TaskTrace;

/** The latest step on tasks, which its user can take back for half a minute. */
@Named
@SessionScoped
public class UndoOffer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration LASTS = Duration.ofSeconds(30);

    @EJB
    TaskSteps steps;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private TaskTrace trace;
    private String text;
    private Instant until;

    /**
     * Offers to take a step back from now on.
     *
     * @param key the text that says what was done, with what it was done to
     */
    public TaskTrace of(String key, TaskTrace done) {
        trace = done.isEmpty() ? null : done;
        if (trace != null) {
            text = say.text(key, named(done));
            until = clock.instant().plus(LASTS);
        }
        return done;
    }

    /** Takes the step back, says of what somebody changed since that it stays, and shows the page as it is now. */
    public void undo() {
        TaskTrace last = isOpen() ? trace : null;
        trace = null;
        if (last == null) {
            say.note("tasks.undo.late");
            return;
        }
        List<Refused> kept = steps.undo(last);
        if (kept.size() < last.marks().size()) {
            say.done(
                    "tasks.undone",
                    kept.isEmpty() ? named(last) : several(last.marks().size() - kept.size()));
        }
        kept.forEach(say::refused);
        TaskAddress.shown(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap())
                .open();
    }

    public boolean isOpen() {
        return trace != null && getSecondsLeft() > 0;
    }

    public long getSecondsLeft() {
        return trace == null
                ? 0
                : Math.max(0, Duration.between(clock.instant(), until).toSeconds());
    }

    /** What was done. */
    public String getText() {
        return text;
    }

    private String named(TaskTrace done) {
        return done.marks().size() == 1
                ? done.marks().get(0).title()
                : several(done.marks().size());
    }

    private String several(int count) {
        return say.text("tasks.several", count);
    }
}
