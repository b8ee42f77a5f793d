package org.ninefold.task;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Planner;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.task.TaskReach.Holding;
import org.ninefold.task.TaskView.Closing;
import org.ninefold.task.TaskView.Making;
import org.ninefold.task.Tasks.Waiting;

/**
 * The tasks that a caller sees, as they are shown.
 *
 * @param few up to so many rows of a part, gathering is quicker than walking
 */
record TaskList(EntityManager em, Caller caller, LocalDate today, int few) {

    private static final String COLUMNS =
            TaskReach.COLUMNS + ", t.ref, t.version, t.title, t.note, t.due_on, t.priority,"
                    + " u.name as assignee_name, a.ref as account_ref, a.name as account_name, m.name as maker_name, t.made_at,"
                    + " t.why_kind, t.why_text, t.why_link, t.state, t.outcome, t.closed_by, c.name as closer_name, t.closed_at,"
                    + " t.snoozed_until";
    private static final String JOINED = " left join ninefold.app_user u on u.sign_in = t.assignee"
            + " left join ninefold.app_user m on m.sign_in = t.made_by"
            + " left join ninefold.app_user c on c.sign_in = t.closed_by"
            + " left join ninefold.account a on a.id = t.account_id where 1 = 1";
    private static final String FROM = " from ninefold.task t" + JOINED;

    private static final int FEW = 2_000;

    TaskList(EntityManager em, Caller caller, LocalDate today) {
        this(em, caller, today, FEW);
    }

    /**
     * The rows that match are counted first; few are gathered and sorted, many are met soon enough when an index is
     * walked in the wanted order.
     */
    Page<TaskView> page(TaskQuery wanted, int offset, int limit) {
        Planner.byValue(em);
        List<TaskPart> parts = TaskPart.of(new TaskFilter(wanted, caller, today));
        List<Integer> counts = Listing.counts(em, parts, Page.COUNTED + 1);
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        List<TaskView> rows = total == 0 ? List.of() : rows(wanted, parts, counts, offset, limit);
        return new Page<>(rows, Math.min(total, Page.COUNTED + 1));
    }

    /** The first of few. */
    List<TaskView> first(TaskQuery wanted, int limit) {
        List<TaskPart> parts = TaskPart.of(new TaskFilter(wanted, caller, today));
        return rows(wanted, parts, Collections.nCopies(parts.size(), 1), 0, limit);
    }

    /** Finds the tasks of the page first, the first of each part, and reads what is shown of them. */
    private List<TaskView> rows(TaskQuery wanted, List<TaskPart> parts, List<Integer> counts, int offset, int limit) {
        Sql sql = new Sql().add("select " + COLUMNS + " from (select * from (");
        String union = "(";
        for (int i = 0; i < parts.size(); i++) {
            if (counts.get(i) > 0) {
                sql.add(union);
                parts.get(i).first(sql, counts.get(i) <= few, offset + limit);
                union = ") union all (";
            }
        }
        String order = " order by " + TaskOrdering.of(wanted).textOfColumns();
        // what a task repeats of its account serves to find it; who sees it, the account itself says
        return sql
                .add(")) f" + order + " limit ? offset ?) page join ninefold.task t on t.ref = page.ref", limit, offset)
                .add(JOINED)
                .add(new TaskReach(caller))
                .add(order)
                .rows(em)
                .stream()
                .map(this::view)
                .toList();
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
        return new Sql()
                        .add("select d.due_on from (")
                        .add(waiting(TaskQuery.WORKING, sql -> {}))
                        .add(") d limit ?", most)
                        .rows(em)
                        .stream()
                        .map(row -> row.day(0))
                        .toList();
    }

    /** How many tasks of these people are due or late; who has none is not there. */
    Map<String, Waiting> waiting(Collection<String> people) {
        Map<String, Waiting> found = new HashMap<>();
        Object names = people.toArray(String[]::new);
        new Sql()
                .add("select d.assignee, sum(case when d.due_on < ? then 1 else 0 end), count(*) from (", today)
                .add(waiting(TaskQuery.WORKING.of(null), sql -> sql.add(" and t.assignee = any(?)", names)))
                .add(") d group by d.assignee")
                .rows(em)
                .forEach(row ->
                        found.put(row.text(0), new Waiting((int) row.whole(1), (int) (row.whole(2) - row.whole(1)))));
        return found;
    }

    /** Selects whose task it is, and its day. */
    private Consumer<Sql> waiting(TaskQuery working, Consumer<Sql> more) {
        return sql -> {
            String union = "";
            for (TaskPart part : TaskPart.of(new TaskFilter(working.due(TaskDue.NOW), caller, today))) {
                sql.add(union + "select t.assignee, t.due_on").add(part).add(more);
                union = " union all ";
            }
        };
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
        return sql -> sql.add(FROM).add(new TaskFilter(wanted, caller, today)).add(new TaskReach(caller));
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
