package org.ninefold.task;

import java.util.Arrays;
import java.util.List;
import org.ninefold.platform.sheet.Sheet;

/** Tasks as rows of a file. */
final class TaskSheet {

    private static final List<String> COLUMNS = List.of(
            "task_ref",
            "task_title",
            "account_ref",
            "assignee",
            "due_on",
            "task_priority",
            "task_state",
            "task_outcome",
            "snoozed_until",
            "why_text",
            "why_link",
            "task_note",
            "made_by",
            "made_at",
            "closed_by",
            "closed_at");

    private final Sheet sheet;
    private int rows;

    TaskSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(TaskList tasks, TaskQuery wanted) {
        sheet.head(COLUMNS);
        tasks.each(wanted, this::add);
        sheet.end();
    }

    int rows() {
        return rows;
    }

    private void add(TaskView task) {
        TaskView.Closing closing = task.closing();
        sheet.row(Arrays.asList(
                task.ref(),
                task.fields().title(),
                task.account(),
                task.fields().assignee(),
                task.fields().due(),
                task.fields().priority(),
                task.state(),
                task.outcome(),
                task.snoozedUntil(),
                task.why().text(),
                task.why().link(),
                task.fields().note(),
                task.making().by(),
                task.making().at(),
                closing == null ? null : closing.by(),
                closing == null ? null : closing.at()));
        rows++;
    }
}
