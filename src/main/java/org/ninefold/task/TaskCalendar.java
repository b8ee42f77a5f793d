package org.ninefold.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.access.Caller;

/** Open tasks on the days by which they are to be done. */
@Dependent
class TaskCalendar implements CalendarSource {

    private static final int MOST = 2_000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<CalendarEvent> events(Caller person) {
        return new TaskList(em, person, LocalDate.now(clock))
                .dated(MOST).stream().map(TaskCalendar::event).toList();
    }

    private static CalendarEvent event(TaskView task) {
        String account = task.accountName() == null ? "" : " · " + task.accountName();
        return new CalendarEvent(
                "task-" + task.ref() + "@ninefold",
                task.version(),
                task.fields().due(),
                null,
                task.fields().title() + account,
                task.fields().note(),
                "/task/task.xhtml?ref=" + task.ref());
    }
}
