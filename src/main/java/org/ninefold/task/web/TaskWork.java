package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.web.Say;
import org.ninefold.task.TaskBulk;
import org.ninefold.task.TaskPick;
import org.ninefold.task.TaskStep;
import org.ninefold.task.TaskSteps;

/** Works off the list: the button that was pressed says what, and on which tasks as they were shown. */
@Named
@RequestScoped
public class TaskWork {

    /** All buttons of the form {@code work} are sent under one name. */
    private static final String BUTTON = "work:act";

    @EJB
    TaskSteps steps;

    @Inject
    UndoOffer undo;

    @Inject
    Say say;

    @Inject
    Clock clock;

    /** Does what was asked, and shows the page as it is now. */
    public void act() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> fields = external.getRequestParameterMap();
        TaskOrder order = TaskOrder.read(fields.get(BUTTON));
        if (order == null) {
            return;
        }
        List<TaskPick> picks =
                order.picks(external.getRequestParameterValuesMap().getOrDefault("pick", new String[0]));
        TaskStep step = order.step(fields, LocalDate.now(clock));
        if (picks.isEmpty()) {
            say.note("tasks.nothing-selected");
        } else if (step == null) {
            say.note(order.missing());
        } else {
            TaskBulk bulk = steps.takeAll(picks, step);
            undo.of(order.said(), bulk.trace());
            bulk.refused().forEach(say::refused);
            TaskAddress.shown(fields).open();
        }
    }
}
