package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ninefold.access.Caller;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads what became of the records of a run that was taken back. */
final class UndoRows {

    private final EntityManager em;
    private final ImportRun run;
    private final Caller reader;

    UndoRows(EntityManager em, ImportRun run, Caller reader) {
        this.em = em;
        this.run = run;
        this.reader = reader;
    }

    Page<UndoRow> page(UndoOutcome outcome, int offset, int limit) {
        return Page.of(some(outcome, offset, limit), offset, limit, () -> count(outcome));
    }

    List<UndoRow> some(UndoOutcome outcome, int offset, int limit) {
        Sql sql = new Sql().add("select w.ref, n.name, w.outcome, w.reason from ninefold.import_written w");
        named(sql);
        of(sql, outcome).add(" order by w.ref, w.target_id limit ? offset ?", limit, offset);
        return sql.rows(em).stream().map(UndoRows::row).toList();
    }

    private int count(UndoOutcome outcome) {
        Sql sql = new Sql().add("select count(*) from (select 1 from ninefold.import_written w");
        of(sql, outcome).add(" limit " + (Page.COUNTED + 1) + ") n");
        return ((Number) sql.on(em).getSingleResult()).intValue();
    }

    private Sql of(Sql sql, UndoOutcome outcome) {
        sql.add(" where w.run_id = ? and w.outcome is not null", run.id());
        return outcome == null ? sql : sql.add(" and w.outcome = ?", outcome.name());
    }

    /** What still stands, within reach, with how it is called. */
    private void named(Sql sql) {
        switch (run.kind()) {
            case "accounts" -> {
                sql.add(" left join (select a.id, a.name from ninefold.account a where 1 = 1");
                reader.limit(sql, "a");
            }
            case "contacts" -> {
                sql.add(" left join (select c.id, concat_ws(' ', c.first_name, c.last_name) as name"
                        + " from ninefold.contact c join ninefold.account a on a.id = c.account_id where 1 = 1");
                reader.limit(sql, "a");
            }
            case "stakeholders" -> {
                sql.add(" left join (select t.id, t.name from ninefold.stakeholder t"
                        + " join ninefold.account a on a.id = t.account_id where 1 = 1");
                reader.limit(sql, "a");
            }
            case "offerings" -> sql.add(" left join (select o.id, o.name from ninefold.offering o");
            default -> sql.add(" left join (select cast(null as bigint) as id, cast(null as varchar) as name");
        }
        sql.add(") n on n.id = w.target_id");
    }

    private static UndoRow row(Row row) {
        return new UndoRow(
                row.text(0), row.text(1), row.constant(2, UndoOutcome.class), row.constant(3, UndoReason.class));
    }
}
