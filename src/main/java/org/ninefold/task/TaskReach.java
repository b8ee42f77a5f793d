package org.ninefold.task;

import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.access.Role;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The tasks a caller may see and change: on {@code t} (task), {@code a} (account) and {@code u} (the assignee). */
record TaskReach(Caller caller) implements Consumer<Sql> {

    /** What {@link Holding} is read from, in its order. */
    static final String COLUMNS = "t.assignee, t.made_by, t.account_id, a.owner, a.team_id, u.team_id as assignee_team";

    /** Who has to do with a task. */
    record Holding(String assignee, String madeBy, boolean onAccount, String owner, Long team, Long assigneeTeam) {

        /** @param at the column of the assignee, from 0 */
        static Holding of(Row row, int at) {
            return new Holding(
                    row.text(at),
                    row.text(at + 1),
                    row.text(at + 2) != null,
                    row.text(at + 3),
                    id(row, at + 4),
                    id(row, at + 5));
        }

        private static Long id(Row row, int at) {
            return row.text(at) == null ? null : row.whole(at);
        }
    }

    /** Adds {@code and <condition>} that keeps the rows in reach. */
    @Override
    public void accept(Sql sql) {
        String or = "";
        sql.add(" and (");
        for (Consumer<Sql> part : parts()) {
            sql.add(or + "1 = 1").add(part);
            or = " or ";
        }
        sql.add(or.isEmpty() ? "1 = 0)" : ")");
    }

    /** The reach in parts of which no task lies in two: those on accounts, and those on none. An index serves each. */
    List<Consumer<Sql>> parts() {
        return switch (caller.reads()) {
            case NONE -> List.of();
            case ALL -> List.of(sql -> {});
            case OWN, TEAM -> List.of(this::onAccounts, this::onNone);
        };
    }

    private void onAccounts(Sql sql) {
        sql.add(" and t.account_id is not null");
        caller.limit(sql, "a");
    }

    private void onNone(Sql sql) {
        sql.add(" and t.account_id is null and (t.assignee = ? or t.made_by = ?", caller.signIn(), caller.signIn());
        if (caller.role() == Role.SALES_MANAGER) {
            sql.add(" or u.team_id = any(?)", (Object) caller.teams().toArray(Long[]::new));
        }
        sql.add(")");
    }

    boolean sees(Holding task) {
        return caller.reads() != Reach.NONE
                && (task.onAccount() ? caller.sees(task.owner(), task.team()) : isOwn(task) || isAbove(task));
    }

    boolean changes(Holding task) {
        return caller.role().writes()
                && sees(task)
                && (isOwn(task) || (task.onAccount() ? caller.changes(task.owner(), task.team()) : isAbove(task)));
    }

    private boolean isOwn(Holding task) {
        return caller.signIn().equals(task.assignee()) || caller.signIn().equals(task.madeBy());
    }

    private boolean isAbove(Holding task) {
        return caller.role() == Role.ADMINISTRATOR
                || caller.role() == Role.SALES_MANAGER
                        && task.assigneeTeam() != null
                        && caller.teams().contains(task.assigneeTeam());
    }
}
