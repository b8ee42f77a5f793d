package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.kernel.Page;

/** Reads a run's rejected rows in the order of the file. */
final class Rejections {

    private static final int FIXED = 5;

    private final EntityManager em;
    private final ImportRun run;
    private final List<Column> columns;
    private final Notation notation;
    private String which = "";

    Rejections(EntityManager em, ImportRun run, ImportKind kind) {
        this.em = em;
        this.run = run;
        this.columns = kind.columns();
        this.notation = run.dialect().notation();
    }

    /** @param duplicates true: rows that are there twice or already; false: the others; null: all */
    Rejections only(Boolean duplicates) {
        if (duplicates != null) {
            String reasons = Arrays.stream(RowFault.values())
                    .filter(RowFault::isDuplicate)
                    .map(reason -> "'" + reason.name() + "'")
                    .collect(Collectors.joining(", "));
            which = " and reason " + (duplicates ? "" : "not ") + "in (" + reasons + ")";
        }
        return this;
    }

    /** Lists what was judged REJECTED of a chunk. */
    static void list(Chunk chunk, ImportKind kind) {
        if (kind.spansRows()) {
            chunk.run(Rejections.class, "chunk", "reject-records");
        } else {
            chunk.run(
                    Rejections.class,
                    "chunk",
                    "reject-rows",
                    Map.of("cells", kind.columns().size()));
        }
    }

    /** How many there are; counting stops just beyond what pages count. */
    int count() {
        Number count = (Number) em.createNativeQuery("select count(*) from (select 1 from ninefold.import_rejection"
                        + " where run_id = ?1" + which + " limit " + (Page.COUNTED + 1) + ") n")
                .setParameter(1, run.id())
                .getSingleResult();
        return count.intValue();
    }

    List<Rejection> after(int row, int limit) {
        StringBuilder cells = new StringBuilder();
        for (int i = 1; i <= columns.size(); i++) {
            cells.append(", c").append(i);
        }
        List<?> rows = em.createNativeQuery("select row_no, column_name, reason, found, raw" + cells
                        + " from ninefold.import_rejection where run_id = ?1 and row_no > ?2" + which
                        + " order by row_no")
                .setParameter(1, run.id())
                .setParameter(2, row)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(found -> rejection((Object[]) found)).toList();
    }

    private Rejection rejection(Object[] row) {
        boolean raw = (Boolean) row[4];
        List<String> cells = run.columns().stream()
                .map(name -> cell(row, Column.position(columns, name), raw))
                .toList();
        return new Rejection(((Number) row[0]).intValue(), faults(row[1], row[2], row[3]), cells);
    }

    private String cell(Object[] row, int position, boolean raw) {
        String text = (String) row[FIXED + position];
        if (text == null) {
            return "";
        }
        boolean canonicalNumber = !raw && columns.get(position).type().isNumber();
        return canonicalNumber ? notation.written(text) : text;
    }

    /** Faults as they are kept: a line for each. */
    static List<Fault> faults(Object columns, Object whys, Object cells) {
        String[] names = lines(columns);
        String[] reasons = lines(whys);
        String[] found = lines(cells);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < reasons.length; i++) {
            String name = i < names.length && !names[i].isEmpty() ? names[i] : null;
            faults.add(new Fault(name, RowFault.valueOf(reasons[i]), i < found.length ? found[i] : ""));
        }
        return faults;
    }

    private static String[] lines(Object text) {
        return text == null ? new String[0] : ((String) text).split("\n", -1);
    }
}
