package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.platform.store.Sql;

/**
 * A table of what is to be done with accounts, and by whom: what the owner of an account is to do goes along when the
 * account gets another. Names are constants of the product, values are bound.
 *
 * @param open the condition, on {@code x}, that a row is still to be done
 */
record WorkTable(String table, String doer, String open) {

    static final String ACTIVITY = "activity";

    /** The rows of a run that {@link AssignmentChunk} works on, of which the accounts have changed hands. */
    record Chunk(long run, Long undoes, int first, int last) {}

    private static final String DONE =
            " from ninefold.assignment_row r join ninefold.%s x on x.account_id = r.account_id";
    private static final String ROWS = " r.run_id = ? and r.row_no between ? and ? and r.outcome = 'DONE'";

    /** @param others what other features keep about accounts */
    static List<WorkTable> all(Iterable<Belonging> others) {
        List<WorkTable> all = new ArrayList<>();
        all.add(new WorkTable(ACTIVITY, "responsible", "x.done = false"));
        for (Belonging other : others) {
            if (other.doer() != null) {
                all.add(new WorkTable(other.table(), other.doer(), other.open()));
            }
        }
        return all;
    }

    /** How much of it the owners of accounts have to do; {@code which} says {@code and <condition>} of {@code a}. */
    int count(EntityManager em, Consumer<Sql> which) {
        Sql sql = new Sql()
                .add("select count(*) from ninefold." + table
                        + " x join ninefold.account a on a.id = x.account_id where " + open + " and x." + doer
                        + " = a.owner")
                .add(which);
        return (int) sql.rows(em).get(0).whole(0);
    }

    /** Gives what is open of the former owners to the new ones, as far as these may have it; writes it to the log. */
    void goAlong(EntityManager em, Chunk chunk, String actor, Instant now) {
        note(chunk).on(em).executeUpdate();
        new Sql()
                .add(
                        "insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref,"
                                + " account_id, before_text, after_text) select nextval('ninefold.audit_seq'),"
                                + " cast(? as timestamp), cast(? as varchar(60)), 'JOB', 'CHANGE', '" + table
                                + "', x.ref, x.account_id, '" + doer + "=' || r.was_owner, '" + doer
                                + "=' || r.new_owner",
                        now,
                        actor)
                .add(went(chunk))
                .on(em)
                .executeUpdate();
        new Sql()
                .add("merge into ninefold." + table + " w using (select x.id as thing, r.new_owner")
                .add(went(chunk))
                .add(") n on (w.id = n.thing) when matched then update set version = w.version + 1, " + doer
                        + " = n.new_owner")
                .on(em)
                .executeUpdate();
    }

    /** Writes down what goes: of a run taken back what went with it, if the new owner still has it. */
    private Sql note(Chunk chunk) {
        Sql sql = new Sql()
                .add(
                        "insert into ninefold.assignment_along(run_id, kind, thing_id) select r.run_id, '" + table
                                + "', x.id" + DONE.formatted(table) + " and x." + doer + " = r.was_owner where" + ROWS
                                + " and r.new_owner <> r.was_owner and " + open,
                        chunk.run(),
                        chunk.first(),
                        chunk.last());
        return chunk.undoes() == null
                ? sql.add(" and r.new_owner in (select u.sign_in from ninefold.app_user u where u.enabled = true"
                        + " and u.role <> 'READER')")
                : sql.add(
                        " and x.id in (select g.thing_id from ninefold.assignment_along g where g.run_id = ?"
                                + " and g.kind = '" + table + "')",
                        chunk.undoes());
    }

    private Consumer<Sql> went(Chunk chunk) {
        return sql -> sql.add(
                DONE.formatted(table) + " join ninefold.assignment_along g on g.run_id = r.run_id and g.kind = '"
                        + table + "' and g.thing_id = x.id where" + ROWS,
                chunk.run(),
                chunk.first(),
                chunk.last());
    }

    /** How much went along with a run so far. */
    static OpenWork went(EntityManager em, long run) {
        int[] counts = new int[2];
        new Sql()
                .add("select g.kind, count(*) from ninefold.assignment_along g where g.run_id = ? group by g.kind", run)
                .rows(em)
                .forEach(row -> counts[row.text(0).equals(ACTIVITY) ? 1 : 0] += (int) row.whole(1));
        return new OpenWork(counts[0], counts[1]);
    }
}
