package org.ninefold.task;

import java.util.List;
import java.util.function.Consumer;
import org.ninefold.platform.store.Sql;

/**
 * Tasks of a list that are all in one state, and all on accounts or on none: one index finds them, and one may know their
 * order.
 */
record TaskPart(TaskFilter filter, TaskReach.Part reach, TaskState state) implements Consumer<Sql> {

    /** No task lies in two of them. */
    static List<TaskPart> of(TaskFilter filter) {
        return new TaskReach(filter.caller())
                .parts(filter.isOwn()).stream()
                        .filter(reach -> reach.onAccount() || filter.wanted().account() == null)
                        .flatMap(reach -> filter.states().stream().map(state -> new TaskPart(filter, reach, state)))
                        .toList();
    }

    /** Adds {@code  from … where …}, with no table that finding and counting does not need. */
    @Override
    public void accept(Sql sql) {
        from(sql, filter.wanted().account() != null);
    }

    private void from(Sql sql, boolean accounts) {
        sql.add(" from ninefold.task t");
        if (!reach.onAccount()) {
            sql.add(" left join ninefold.app_user u on u.sign_in = t.assignee");
        }
        if (accounts) {
            sql.add((reach.onAccount() ? "" : " left") + " join ninefold.account a on a.id = t.account_id");
        }
        sql.add(" where t.state = ?", state.name()).add(filter::withinState).add(reach.condition());
    }

    /** The order of the list among these. */
    TaskOrdering order() {
        TaskOrdering order = TaskOrdering.of(filter.wanted());
        return switch (filter.wanted().sort()) {
            case ACCOUNT -> order.whereFirstIs(reach.onAccount());
            case CLOSED -> order.whereFirstIs(state != TaskState.OPEN);
            case DUE, PRIORITY, TITLE -> order;
        };
    }

    /** Adds the first of them, by reference and keys. Few are gathered and sorted, of many the order is walked. */
    void first(Sql sql, boolean few, int rows) {
        TaskOrdering order = order();
        boolean accounts = filter.wanted().account() != null || filter.wanted().sort() == TaskSort.ACCOUNT;
        sql.add((few ? "select * from (" : "") + "select t.ref, " + order.columns());
        from(sql, accounts);
        // offset 0: the database shall not mix the gathering with the order
        sql.add((few ? " offset 0) g" : "") + " order by " + order.textOfColumns() + " limit ?", rows);
    }
}
