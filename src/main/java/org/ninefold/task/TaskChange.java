package org.ninefold.task;

import org.ninefold.access.Audit.Change;

/** Changes of tasks as the audit has them. */
final class TaskChange {

    private TaskChange() {}

    static Change of(String action, Task task) {
        Change change = Change.of(action, "task", task.ref());
        return task.account() == null ? change : change.on(task.account().id());
    }

    static Change fields(Change change, TaskFields was, TaskFields is) {
        return change.field("task_title", was.title(), is.title())
                .field("task_note", was.note(), is.note())
                .field("assignee", was.assignee(), is.assignee())
                .field("due_on", was.due(), is.due())
                .field("task_priority", was.priority(), is.priority());
    }

    static Change situation(Change change, Situation was, Situation is) {
        return change.field("task_state", was.state(), is.state())
                .field("task_outcome", was.outcome(), is.outcome())
                .field("assignee", was.assignee(), is.assignee())
                .field("snoozed_until", was.snoozedUntil(), is.snoozedUntil());
    }
}
