package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.access.Person;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.task.Assignees;
import org.ninefold.task.TaskStep;
import org.ninefold.task.TaskSteps;

/** Ends the task shown, opens it again, puts it off or hands it over. */
@Named
@RequestScoped
public class TaskStepForm {

    @EJB
    TaskSteps steps;

    @EJB
    Assignees assignees;

    @Inject
    TaskPage page;

    @Inject
    UndoOffer undo;

    private String outcome;
    private LocalDate until;
    private String to;
    private String note;
    private List<Person> people;

    public void done() {
        take("tasks.said.DONE", TaskStep.done(outcome));
    }

    public void drop() {
        take("tasks.said.DROPPED", TaskStep.dropped(outcome));
    }

    public void reopen() {
        take("tasks.said.REOPEN", TaskStep.reopen());
    }

    public void snooze() {
        take("tasks.said.SNOOZE", TaskStep.snooze(until));
    }

    public void wake() {
        take("tasks.said.WAKE", TaskStep.snooze(null));
    }

    public void handOver() {
        take("tasks.said.HAND_OVER", TaskStep.handOver(to, note));
    }

    /** Where somebody was quicker, the page shows what they did, and the person decides again. */
    private void take(String said, TaskStep step) {
        long version = page.getDraft().getVersion();
        if (page.meets(() -> undo.of(said, steps.take(page.getRef(), version, step)))) {
            new ListAddress(TaskAddress.PAGE).open();
        }
    }

    /** Who may have the task shown. */
    public List<Person> getPeople() {
        if (people == null) {
            people = assignees.of(page.getAccount());
        }
        return people;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
