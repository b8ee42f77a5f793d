package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ninefold.kernel.Page;

/** Reads what became of the records of a run that was taken back. */
final class UndoRows {

    private static final String FROM = " from ninefold.import_written w where w.run_id = ?1 and w.outcome is not null"
            + " and (w.outcome = cast(?2 as varchar) or cast(?2 as varchar) is null)";

    private final EntityManager em;
    private final long run;

    UndoRows(EntityManager em, long run) {
        this.em = em;
        this.run = run;
    }

    Page<UndoRow> page(UndoOutcome outcome, int offset, int limit) {
        String name = outcome == null ? null : outcome.name();
        List<?> found = em.createNativeQuery(
                        "select w.ref, w.outcome, w.reason" + FROM + " order by w.ref, w.target_id")
                .setParameter(1, run)
                .setParameter(2, name)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        Number total = (Number)
                em.createNativeQuery("select count(*) from (select 1" + FROM + " limit " + (Page.COUNTED + 1) + ") n")
                        .setParameter(1, run)
                        .setParameter(2, name)
                        .getSingleResult();
        return new Page<>(found.stream().map(row -> row((Object[]) row)).toList(), total.intValue());
    }

    private static UndoRow row(Object[] row) {
        UndoReason reason = row[2] == null ? null : UndoReason.valueOf((String) row[2]);
        return new UndoRow((String) row[0], UndoOutcome.valueOf((String) row[1]), reason);
    }
}
