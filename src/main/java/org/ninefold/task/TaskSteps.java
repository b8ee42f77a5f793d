package org.ninefold.task;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.access.Audit;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.account.Check;
import org.ninefold.account.EditGuard;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.task.TaskReach.Holding;
import org.ninefold.task.TaskTrace.Mark;

/** Works tasks off, one or several at once: done, dropped, open again, put off, handed over; and takes a step back. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
public class TaskSteps {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    Assignees assignees;

    @EJB
    EditGuard guard;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Takes a step on one task.
     *
     * @param version the one the person saw; null for whichever it is
     */
    public TaskTrace take(String ref, Long version, TaskStep step) {
        Caller caller = callers.current();
        Holding holding = list(caller).holdings(List.of(ref)).get(ref);
        if (holding == null || !new TaskReach(caller).sees(holding)) {
            throw new NotFound("task", ref);
        }
        if (!new TaskReach(caller).changes(holding)) {
            throw new EJBAccessException("task " + ref + " may only be read");
        }
        Task task = locked(List.of(ref)).get(ref);
        guard.mustBe(version == null ? task.version() : version, task.version(), "task", ref);
        Map<Task, Situation> before = new LinkedHashMap<>(Map.of(task, task.situation()));
        apply(task, step);
        return trace(before, step.kind().name(), handedOverWith(step));
    }

    /** Takes a step on those of several tasks that can take it. They are held: nobody comes in between. */
    public TaskBulk takeAll(List<TaskPick> picks, TaskStep step) {
        Caller caller = callers.current();
        List<String> refs = picks.stream().map(TaskPick::ref).toList();
        Map<String, Task> tasks = locked(refs);
        Map<String, Holding> holdings = list(caller).holdings(refs);
        Map<Task, Situation> before = new LinkedHashMap<>();
        List<Refused> refused = new ArrayList<>();
        for (TaskPick pick : picks) {
            Task task = tasks.get(pick.ref());
            try {
                mustBeAble(pick, task, holdings.get(pick.ref()), caller);
                Situation was = task.situation();
                apply(task, step);
                before.put(task, was);
            } catch (Refused no) {
                refused.add(no);
            }
        }
        return new TaskBulk(trace(before, step.kind().name(), handedOverWith(step)), refused);
    }

    /**
     * Takes back what a step did, of the tasks that nobody changed since. Who took it may take it back also where the
     * step itself took the task away.
     *
     * @return why the others stay as they are
     */
    public List<Refused> undo(TaskTrace trace) {
        if (!trace.by().equals(callers.current().signIn())) {
            throw new EJBAccessException("a step is taken back by who took it");
        }
        Map<String, Task> tasks = locked(trace.marks().stream().map(Mark::ref).toList());
        Map<Task, Situation> before = new LinkedHashMap<>();
        List<Refused> refused = new ArrayList<>();
        for (Mark mark : trace.marks()) {
            Task task = tasks.get(mark.ref());
            if (task == null) {
                refused.add(new Refused(TaskRefusal.GONE, mark.ref()));
            } else if (task.version() != mark.version()) {
                refused.add(new Refused(TaskRefusal.CHANGED_SINCE, task.title()));
            } else {
                before.put(task, task.situation());
                task.restore(mark.was());
            }
        }
        trace(before, "UNDO", null);
        return refused;
    }

    private static void mustBeAble(TaskPick pick, Task task, Holding holding, Caller caller) {
        if (task == null || !new TaskReach(caller).sees(holding)) {
            throw new Refused(TaskRefusal.GONE, pick.ref());
        }
        if (!new TaskReach(caller).changes(holding)) {
            throw new Refused(TaskRefusal.READ_ONLY, task.title());
        }
        if (task.version() != pick.version()) {
            throw new Refused(TaskRefusal.CHANGED_SINCE, task.title());
        }
    }

    /** Refuses before anything is changed. */
    private void apply(Task task, TaskStep step) {
        switch (step.kind()) {
            case DONE ->
                task.close(TaskState.DONE, step.text(), callers.current().signIn(), clock.instant());
            case DROPPED ->
                task.close(TaskState.DROPPED, step.text(), callers.current().signIn(), clock.instant());
            case REOPEN -> task.reopen();
            case SNOOZE -> task.snooze(step.until(), LocalDate.now(clock));
            case HAND_OVER -> handOver(task, Check.required(TaskField.ASSIGNEE, step.to(), Check.REF));
        }
    }

    private void handOver(Task task, String to) {
        assignees.objection(to, task.account()).ifPresent(no -> {
            throw no;
        });
        task.handOver(to);
    }

    private static String handedOverWith(TaskStep step) {
        boolean handOver = step.kind() == TaskStep.Kind.HAND_OVER;
        return handOver ? Check.optional(TaskField.NOTE, step.text(), TaskFields.LONGEST_NOTE) : null;
    }

    /** Saves what was changed, tells the audit, and remembers how it was. */
    private TaskTrace trace(Map<Task, Situation> before, String action, String note) {
        em.flush();
        before.forEach(
                (task, was) -> audit.record(TaskChange.situation(TaskChange.of(action, task), was, task.situation())
                        .after("handed_over_with", note)));
        List<Mark> marks = before.entrySet().stream()
                .map(entry -> mark(entry.getKey(), entry.getValue()))
                .toList();
        return new TaskTrace(callers.current().signIn(), marks);
    }

    private static Mark mark(Task task, Situation was) {
        return new Mark(task.ref(), task.title(), task.version(), was);
    }

    /** The tasks by reference, held until the end: of two who reach for them at once, the second waits and sees. */
    private Map<String, Task> locked(List<String> refs) {
        return refs.isEmpty()
                ? Map.of()
                : em.createQuery("select t from Task t where t.ref in :refs order by t.id", Task.class)
                        .setParameter("refs", refs)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .collect(Collectors.toMap(Task::ref, Function.identity()));
    }

    private TaskList list(Caller caller) {
        return new TaskList(em, caller, LocalDate.now(clock));
    }
}
