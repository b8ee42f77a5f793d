package org.ninefold.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.ninefold.account.SearchKey;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.TaskState;
import org.ninefold.task.Why;

/** Writes tasks. */
final class TaskWriting {

    private static final int FIRST_REF = 1_001;

    /** A task repeats who has its account. */
    private static final String OF_ACCOUNT =
            """
            update ninefold.task set
              owner = (select a.owner from ninefold.account a where a.id = account_id),
              team_id = (select a.team_id from ninefold.account a where a.id = account_id)
            where account_id is not null
            """;

    private final Connection connection;
    private final Map<String, Long> accounts;
    private final LocalDateTime now;

    /**
     * @param accounts ids by reference
     * @param now in UTC
     */
    TaskWriting(Connection connection, Map<String, Long> accounts, LocalDateTime now) {
        this.connection = connection;
        this.accounts = accounts;
        this.now = now;
    }

    void write(List<DraftTask> tasks) throws SQLException {
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.task_seq')",
                "insert into ninefold.task(id, version, ref, title, title_key, account_id, assignee, made_by, made_at,"
                        + " why_kind, why_text, why_link, due_on, priority, state, outcome, closed_at, closed_by,"
                        + " snoozed_until) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < tasks.size(); i++) {
                rows.add(values("T-" + (FIRST_REF + i), tasks.get(i)));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(OF_ACCOUNT);
        }
    }

    private Object[] values(String ref, DraftTask task) {
        boolean open = task.closed() == null;
        return new Object[] {
            ref,
            task.chore().title(),
            SearchKey.of(task.chore().title(), SearchKey.NAME),
            task.account() == null ? null : accounts.get(task.account()),
            task.assignee(),
            task.maker(),
            made(task),
            Why.PERSON,
            task.chore().why(),
            task.link(),
            task.due(),
            (task.chore().urgent() ? TaskPriority.HIGH : TaskPriority.NORMAL).name(),
            (open ? TaskState.OPEN : TaskState.DONE).name(),
            open ? null : task.chore().outcome(),
            open ? null : closed(task),
            open ? null : task.assignee(),
            task.snoozedUntil()
        };
    }

    /** Two weeks before it was to be done, and never after now. */
    private LocalDateTime made(DraftTask task) {
        LocalDateTime before =
                task.due() == null ? now : task.due().atTime(9, 30).minusDays(14);
        return before.isBefore(now) ? before : now;
    }

    private LocalDateTime closed(DraftTask task) {
        LocalDateTime afternoon = task.closed().atTime(14, 15);
        return afternoon.isBefore(now) ? afternoon : now;
    }
}
