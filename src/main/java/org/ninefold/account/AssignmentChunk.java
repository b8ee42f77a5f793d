package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.SqlFile;

/** Some rows of a run: held, judged one by one, changed, and written to the log, each by one statement for all. */
record AssignmentChunk(EntityManager em, long run, int first, int last) {

    private static final String AUDIT = SqlFile.read(AssignmentChunk.class, "assignment-audit");
    private static final String APPLY = SqlFile.read(AssignmentChunk.class, "assignment-apply");
    private static final String ROWS = " where r.run_id = ? and r.row_no between ? and ?";

    /** Nobody changes the accounts from here on. */
    void hold() {
        new Sql()
                .add("select a.id from ninefold.account a where a.id in (select r.account_id from"
                        + " ninefold.assignment_row r")
                .add(ROWS + ") order by a.id for update", run, first, last)
                .rows(em);
    }

    /** Says of each row whether it can be done: within the caller's reach, and as it was when it was asked for. */
    void judge(Caller caller) {
        new Sql()
                .add("update ninefold.assignment_row r set outcome = coalesce((select case")
                .add(" when a.version <> r.seen_version then 'CHANGED'")
                .add(sql -> unlessReached(sql, caller, "a.owner", "a.team_id", "READ_ONLY"))
                .add(" when r.new_owner is not distinct from a.owner and r.new_team_id is not distinct from a.team_id"
                        + " then 'UNCHANGED'")
                .add(sql -> unlessReached(sql, caller, "r.new_owner", "r.new_team_id", "OUT_OF_REACH"))
                .add(" else 'DONE' end from ninefold.account a where a.id = r.account_id")
                .add(sql -> caller.limit(sql, "a"))
                .add("), 'GONE')" + ROWS, run, first, last)
                .on(em)
                .executeUpdate();
    }

    /** Says of each row whether it can be taken back: whoever gave an account away may, while nobody changed it. */
    void judgeBack() {
        new Sql()
                .add(
                        "update ninefold.assignment_row r set outcome = coalesce((select case when a.version <> r.seen_version"
                                + " then 'CHANGED' else 'DONE' end from ninefold.account a where a.id = r.account_id), 'GONE')")
                .add(ROWS, run, first, last)
                .on(em)
                .executeUpdate();
    }

    /** The accounts that are to be changed. */
    List<Long> ids() {
        return new Sql()
                        .add("select r.account_id from ninefold.assignment_row r")
                        .add(ROWS + " and r.outcome = 'DONE' order by r.row_no", run, first, last)
                        .rows(em)
                        .stream()
                        .map(row -> row.whole(0))
                        .toList();
    }

    void apply(String actor, Instant now) {
        em.createNativeQuery(AUDIT)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, actor)
                .setParameter(3, run)
                .setParameter(4, first)
                .setParameter(5, last)
                .executeUpdate();
        em.createNativeQuery(APPLY)
                .setParameter(1, run)
                .setParameter(2, first)
                .setParameter(3, last)
                .executeUpdate();
    }

    private static void unlessReached(Sql sql, Caller caller, String owner, String team, String outcome) {
        switch (caller.writes()) {
            case ALL -> {}
            case TEAM ->
                sql.add(
                        " when not (coalesce(" + owner + " = ?, false) or coalesce(" + team
                                + " = any(?), false)) then '" + outcome + "'",
                        caller.signIn(),
                        caller.teams().toArray(Long[]::new));
            case OWN -> sql.add(" when not coalesce(" + owner + " = ?, false) then '" + outcome + "'", caller.signIn());
            case NONE -> sql.add(" when 1 = 1 then '" + outcome + "'");
        }
    }
}
