package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Sql;

/** The accounts of a run, written down when it is asked for: what happens to them later is seen by their version. */
record AssignmentRows(EntityManager em, long run) {

    private static final String INTO = "insert into ninefold.assignment_row(run_id, row_no, account_id, ref,"
            + " seen_version, was_owner, was_team_id, new_owner, new_team_id) ";

    /** To whom the accounts are to be given, looked up; {@code null} in what is set means nobody. */
    record Target(boolean setsOwner, String owner, boolean setsTeam, Long team) {}

    /** @return how many there are */
    int add(AccountConditions filter, Target target) {
        return insert(target, sql -> sql.add("x.id in (").add(filter::ids).add(")"));
    }

    /** Those of these references that the caller sees; the others are refused from the beginning. */
    int add(List<String> refs, Caller caller, Target target) {
        List<Object[]> found = em.createQuery("select a.id, a.ref from Account a where a.ref in :refs", Object[].class)
                .setParameter("refs", refs)
                .getResultList();
        Long[] ids = found.stream().map(row -> (Long) row[0]).toArray(Long[]::new);
        int rows = insert(target, sql -> {
            sql.add("x.id = any(?)", (Object) ids);
            caller.limit(sql, "x");
        });
        List<String> hidden = new ArrayList<>(refs);
        hidden.removeAll(refs());
        for (String ref : hidden) {
            em.createNativeQuery("insert into ninefold.assignment_row(run_id, row_no, ref, seen_version)"
                            + " values (?1, ?2, ?3, 0)")
                    .setParameter(1, run)
                    .setParameter(2, ++rows)
                    .setParameter(3, ref)
                    .executeUpdate();
        }
        return rows;
    }

    /** What another run did, the other way round. */
    int addBack(long undone) {
        return em.createNativeQuery(INTO
                        + "select ?1, row_number() over (order by row_no), account_id, ref, seen_version + 1,"
                        + " new_owner, new_team_id, was_owner, was_team_id from ninefold.assignment_row"
                        + " where run_id = ?2 and outcome = 'DONE'")
                .setParameter(1, run)
                .setParameter(2, undone)
                .executeUpdate();
    }

    private int insert(Target target, Consumer<Sql> which) {
        Sql sql = new Sql()
                .add(
                        INTO
                                + "select ?, row_number() over (order by x.id), x.id, x.ref, x.version, x.owner, x.team_id, ",
                        run);
        if (target.setsOwner()) {
            sql.add("cast(? as varchar(60)), ", target.owner());
        } else {
            sql.add("x.owner, ");
        }
        if (target.setsTeam()) {
            sql.add("cast(? as bigint)", target.team());
        } else {
            sql.add("x.team_id");
        }
        return sql.add(" from ninefold.account x where ").add(which).on(em).executeUpdate();
    }

    private List<String> refs() {
        return new Sql()
                .add("select ref from ninefold.assignment_row where run_id = ?", run).rows(em).stream()
                        .map(row -> row.text(0))
                        .toList();
    }

    /** Throws away the accounts of runs that ended before a moment; what they came to stays counted. */
    static void forget(EntityManager em, Instant before) {
        for (String table : List.of("assignment_row", "assignment_along")) {
            new Sql()
                    .add(
                            "delete from ninefold." + table + " where run_id in (select j.id from ninefold.job j"
                                    + " where j.kind = ? and j.finished_at < ?)",
                            AssignmentWork.KIND,
                            before)
                    .on(em)
                    .executeUpdate();
        }
    }

    /** How many of the rows came to what. */
    Map<AssignmentOutcome, Integer> outcomes(int first, int last) {
        Map<AssignmentOutcome, Integer> counts = new EnumMap<>(AssignmentOutcome.class);
        new Sql()
                .add(
                        "select outcome, count(*) from ninefold.assignment_row where run_id = ? and row_no between ? and ?"
                                + " group by outcome",
                        run,
                        first,
                        last)
                .rows(em)
                .forEach(row -> counts.put(row.constant(0, AssignmentOutcome.class), (int) row.whole(1)));
        return counts;
    }

    /** The accounts that stay as they are, in the order of their references; named where the caller sees them. */
    Page<RefusedAccount> refused(Caller caller, int offset, int limit) {
        return new Listing<>(
                        "r.ref, a.name, r.outcome",
                        sql -> sql.add(" from ninefold.assignment_row r"
                                        + " left join ninefold.account a on a.id = r.account_id")
                                .add(more -> caller.limit(more, "a"))
                                .add(" where r.run_id = ? and r.outcome not in ('DONE', 'UNCHANGED')", run),
                        "r.ref, r.row_no",
                        row -> new RefusedAccount(row.text(0), row.text(1), row.constant(2, AssignmentOutcome.class)))
                .page(em, offset, limit);
    }
}
