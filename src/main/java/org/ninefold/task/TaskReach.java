package org.ninefold.task;

import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.access.Role;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * The tasks a caller may see and change: on {@code t} (task), {@code a} (account) and {@code u} (the assignee). Parts ask
 * the owner and the team that the task repeats of its account, all else asks the account.
 */
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

    /**
     * Tasks of which none lies in two parts.
     *
     * @param onAccount whether they are on accounts; else they are on none
     * @param condition says {@code and <condition>} of {@code t} and {@code u}; an index serves it
     */
    record Part(boolean onAccount, Consumer<Sql> condition) {}

    /** Adds {@code and <condition>} that keeps the rows in reach. */
    @Override
    public void accept(Sql sql) {
        switch (caller.reads()) {
            case NONE -> sql.add(" and 1 = 0");
            case ALL -> {}
            case OWN, TEAM -> {
                sql.add(" and (t.account_id is not null");
                caller.limit(sql, "a");
                sql.add(" or 1 = 1").add(this::onNone).add(")");
            }
        }
    }

    /** @param own whether only the caller's own tasks are looked for: on none, all of these are in reach */
    List<Part> parts(boolean own) {
        Part none = new Part(false, own ? sql -> sql.add(" and t.account_id is null") : this::onNone);
        return switch (caller.reads()) {
            case NONE -> List.of(new Part(true, sql -> sql.add(" and 1 = 0")));
            case ALL -> List.of(new Part(true, sql -> sql.add(" and t.account_id is not null")), none);
            case OWN -> List.of(new Part(true, sql -> caller.limit(sql, "t")), none);
            case TEAM -> List.of(new Part(true, this::ofTheTeams), new Part(true, this::ownOutsideTheTeams), none);
        };
    }

    private void ofTheTeams(Sql sql) {
        sql.add(" and t.team_id = any(?)", (Object) teams());
    }

    private void ownOutsideTheTeams(Sql sql) {
        sql.add(" and t.owner = ? and (t.team_id is null or not (t.team_id = any(?)))", caller.signIn(), teams());
    }

    private void onNone(Sql sql) {
        sql.add(" and t.account_id is null");
        if (caller.reads() == Reach.ALL) {
            return;
        }
        sql.add(" and (t.assignee = ? or t.made_by = ?", caller.signIn(), caller.signIn());
        if (caller.role() == Role.SALES_MANAGER) {
            sql.add(" or u.team_id = any(?)", (Object) teams());
        }
        sql.add(")");
    }

    private Long[] teams() {
        return caller.teams().toArray(Long[]::new);
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
