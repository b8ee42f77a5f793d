package org.ninefold.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.account.SearchKey;
import org.ninefold.platform.store.Sql;

/** The conditions of a query on {@code t} (task) and {@code a} (account), whatever the reach. */
record TaskFilter(TaskQuery wanted, Caller caller, LocalDate today) implements Consumer<Sql> {

    /** The states that tasks of the list may have. */
    List<TaskState> states() {
        return switch (wanted.state()) {
            case OPEN, SNOOZED -> List.of(TaskState.OPEN);
            case DONE -> List.of(TaskState.DONE);
            case DROPPED -> List.of(TaskState.DROPPED);
            case ALL -> List.of(TaskState.values());
        };
    }

    /** Whether only the caller's own tasks match. */
    boolean isOwn() {
        return caller.signIn().equals(assignee());
    }

    private String assignee() {
        return TaskQuery.MINE.equals(wanted.assignee()) ? caller.signIn() : wanted.assignee();
    }

    /** Adds {@code and <condition>} for each condition. */
    @Override
    public void accept(Sql sql) {
        if (wanted.state() != TaskShow.ALL) {
            sql.add(" and t.state = ?", states().get(0).name());
        }
        withinState(sql);
    }

    /** The same without the state. */
    void withinState(Sql sql) {
        if (wanted.state() == TaskShow.OPEN) {
            sql.add(" and (t.snoozed_until is null or t.snoozed_until <= ?)", today);
        } else if (wanted.state() == TaskShow.SNOOZED) {
            sql.add(" and t.snoozed_until > ?", today);
        }
        if (TaskQuery.NOBODYS.equals(wanted.assignee())) {
            sql.add(" and t.assignee is null");
        } else if (wanted.assignee() != null) {
            sql.add(" and t.assignee = ?", assignee());
        }
        if (wanted.account() != null) {
            sql.add(" and a.ref = ?", wanted.account());
        }
        if (wanted.q() != null) {
            String start = SearchKey.of(wanted.q(), SearchKey.NAME);
            sql.add(" and t.title_key >= ? and t.title_key < ?", start, SearchKey.after(start));
        }
        if (wanted.due() != null) {
            due(wanted.due(), sql);
        }
    }

    private void due(TaskDue due, Sql sql) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        switch (due) {
            case NOW -> sql.add(" and t.due_on <= ?", today);
            case LATE -> sql.add(" and t.due_on < ?", today);
            case TODAY -> sql.add(" and t.due_on = ?", today);
            case WEEK -> sql.add(" and t.due_on >= ? and t.due_on <= ?", monday, monday.plusDays(6));
            case NONE -> sql.add(" and t.due_on is null");
        }
    }
}
