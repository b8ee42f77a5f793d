package org.ninefold.task;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.account.SearchKey;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Planner;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.task.TaskReach.Holding;
import org.ninefold.task.TaskView.Closing;
import org.ninefold.task.TaskView.Making;
import org.ninefold.task.Tasks.Waiting;

/** The tasks that a caller sees, as they are shown. */
record TaskList(EntityManager em, Caller caller, LocalDate today) {

    private static final String COLUMNS =
            TaskReach.COLUMNS + ", t.ref, t.version, t.title, t.note, t.due_on, t.priority,"
                    + " u.name as assignee_name, a.ref as account_ref, a.name as account_name, m.name as maker_name, t.made_at,"
                    + " t.why_kind, t.why_text, t.why_link, t.state, t.outcome, t.closed_by, c.name as closer_name, t.closed_at,"
                    + " t.snoozed_until";
    private static final String FROM = " from ninefold.task t left join ninefold.app_user u on u.sign_in = t.assignee"
            + " left join ninefold.app_user m on m.sign_in = t.made_by"
            + " left join ninefold.app_user c on c.sign_in = t.closed_by"
            + " left join ninefold.account a on a.id = t.account_id where 1 = 1";
    private static final String AWAKE = " and (t.snoozed_until is null or t.snoozed_until <= ?)";

    Page<TaskView> page(TaskQuery wanted, int offset, int limit) {
        Planner.byValue(em);
        List<Consumer<Sql>> parts = new TaskReach(caller)
                .parts().stream().map(part -> asked(wanted).andThen(part)).toList();
        int total = parts.stream()
                .mapToInt(part -> Listing.count(em, part, Page.COUNTED + 1))
                .sum();
        return new Page<>(
                total == 0 ? List.of() : rows(parts, TaskOrdering.of(wanted), offset, limit),
                Math.min(total, Page.COUNTED + 1));
    }

    /** Finds the tasks of the page first, the first of each part, and then reads what is shown of them. */
    private List<TaskView> rows(List<Consumer<Sql>> parts, TaskOrdering order, int offset, int limit) {
        Sql sql = new Sql().add("select f.ref from (");
        String union = "";
        for (Consumer<Sql> part : parts) {
            sql.add(union + "(select t.ref, " + order.columns())
                    .add(part)
                    .add(" order by " + order.text() + " limit ?)", offset + limit);
            union = " union all ";
        }
        sql.add(") f order by " + order.textOfColumns() + " limit ? offset ?", limit, offset);
        String[] refs = sql.rows(em).stream().map(row -> row.text(0)).toArray(String[]::new);
        Consumer<Sql> found = all -> all.add(FROM + " and t.ref = any(?)", (Object) refs);
        return new Listing<>(COLUMNS, found, order.text(), this::view).rows(em, 0, limit);
    }

    void each(TaskQuery wanted, Consumer<TaskView> reader) {
        listing(wanted).each(em, reader);
    }

    Optional<TaskView> one(String ref) {
        Consumer<Sql> from = sql -> sql.add(FROM + " and t.ref = ?", ref).add(new TaskReach(caller));
        return new Listing<>(COLUMNS, from, "t.ref", this::view)
                .rows(em, 0, 1).stream().findFirst();
    }

    /** Who has to do with these tasks, by reference. */
    Map<String, Holding> holdings(Collection<String> refs) {
        Map<String, Holding> found = new HashMap<>();
        new Sql()
                .add("select " + TaskReach.COLUMNS + ", t.ref" + FROM)
                .add(" and t.ref = any(?)", (Object) refs.toArray(String[]::new))
                .rows(em)
                .forEach(row -> found.put(row.text(6), Holding.of(row, 0)));
        return found;
    }

    /** The days of the caller's tasks that are due or late, no more than so many. */
    List<LocalDate> waiting(int most) {
        Consumer<Sql> from = narrowed(TaskQuery.WORKING.due(TaskDue.NOW));
        return new Listing<>("t.due_on", from, "t.due_on, t.ref", row -> row.day(0)).rows(em, 0, most);
    }

    /** How many tasks of these people are due or late; who has none is not there. */
    Map<String, Waiting> waiting(Collection<String> people) {
        Map<String, Waiting> found = new HashMap<>();
        new Sql()
                .add("select t.assignee, sum(case when t.due_on < ? then 1 else 0 end), count(*)", today)
                .add(narrowed(TaskQuery.WORKING.of(null).due(TaskDue.NOW)))
                .add(" and t.assignee = any(?) group by t.assignee", (Object) people.toArray(String[]::new))
                .rows(em)
                .forEach(row ->
                        found.put(row.text(0), new Waiting((int) row.whole(1), (int) (row.whole(2) - row.whole(1)))));
        return found;
    }

    /** The caller's open tasks with a day, also those put off, the next first. */
    List<TaskView> dated(int most) {
        Consumer<Sql> from = sql -> sql.add(
                        FROM + " and t.assignee = ? and t.state = 'OPEN' and t.due_on is not null", caller.signIn())
                .add(new TaskReach(caller));
        return new Listing<>(COLUMNS, from, "t.due_on, t.ref", this::view).rows(em, 0, most);
    }

    private Listing<TaskView> listing(TaskQuery wanted) {
        return new Listing<>(COLUMNS, narrowed(wanted), TaskOrdering.of(wanted).text(), this::view);
    }

    private Consumer<Sql> narrowed(TaskQuery wanted) {
        return asked(wanted).andThen(new TaskReach(caller));
    }

    private Consumer<Sql> asked(TaskQuery wanted) {
        return sql -> {
            sql.add(FROM);
            if (wanted.assignee() != null) {
                boolean mine = wanted.assignee().equals(TaskQuery.MINE);
                sql.add(" and t.assignee = ?", mine ? caller.signIn() : wanted.assignee());
            }
            if (wanted.account() != null) {
                sql.add(" and a.ref = ?", wanted.account());
            }
            if (wanted.q() != null) {
                String start = SearchKey.of(wanted.q(), SearchKey.NAME);
                sql.add(" and t.title_key >= ? and t.title_key < ?", start, SearchKey.after(start));
            }
            state(wanted.state(), sql);
            due(wanted.due(), sql);
        };
    }

    private void state(TaskShow show, Sql sql) {
        switch (show) {
            case OPEN -> sql.add(" and t.state = 'OPEN'" + AWAKE, today);
            case SNOOZED -> sql.add(" and t.state = 'OPEN' and t.snoozed_until > ?", today);
            case DONE -> sql.add(" and t.state = 'DONE'");
            case DROPPED -> sql.add(" and t.state = 'DROPPED'");
            case ALL -> {}
        }
    }

    private void due(TaskDue due, Sql sql) {
        if (due == null) {
            return;
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        switch (due) {
            case NOW -> sql.add(" and t.due_on <= ?", today);
            case LATE -> sql.add(" and t.due_on < ?", today);
            case TODAY -> sql.add(" and t.due_on = ?", today);
            case WEEK -> sql.add(" and t.due_on >= ? and t.due_on <= ?", monday, monday.plusDays(6));
            case NONE -> sql.add(" and t.due_on is null");
        }
    }

    private TaskView view(Row row) {
        Holding holding = Holding.of(row, 0);
        TaskState state = row.constant(20, TaskState.class);
        TaskFields fields = new TaskFields(
                row.text(8), row.text(9), holding.assignee(), row.day(10), row.constant(11, TaskPriority.class));
        return new TaskView(
                row.text(6),
                row.whole(7),
                fields,
                row.text(12),
                row.text(13),
                row.text(14),
                new Making(holding.madeBy(), row.text(15), row.moment(16)),
                new Why(row.text(17), row.text(18), row.text(19)),
                state,
                state == TaskState.OPEN ? null : new Closing(row.text(21), row.text(22), row.text(23), row.moment(24)),
                row.day(25),
                new TaskReach(caller).changes(holding));
    }
}
