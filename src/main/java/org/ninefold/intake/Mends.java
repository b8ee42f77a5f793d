package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was mended in the rows of a stored file. */
final class Mends {

    private static final int MOST_COLUMNS = 15;
    private static final int FIXED = 2;
    private static final int FIRST_CELL = 4;
    private static final String CELLS = "c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15";

    private final EntityManager em;
    private final long file;
    private final List<Column> columns;

    Mends(EntityManager em, long file, ImportKind kind) {
        this.em = em;
        this.file = file;
        this.columns = kind.columns();
    }

    /** By the row's number. */
    Map<Integer, Mend> all() {
        Map<Integer, Mend> mends = new HashMap<>();
        em.createNativeQuery("select row_no, dropped, " + CELLS + " from ninefold.import_mend where file_id = ?1")
                .setParameter(1, file)
                .getResultList()
                .forEach(found -> {
                    Mend mend = mend((Object[]) found);
                    mends.put(mend.row(), mend);
                });
        return mends;
    }

    private Mend mend(Object[] found) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (found[FIXED + i] != null) {
                cells.put(columns.get(i).name(), (String) found[FIXED + i]);
            }
        }
        return new Mend(((Number) found[0]).intValue(), (Boolean) found[1], cells);
    }

    /** Adds to what was mended before: the later text of a cell holds. */
    void add(List<Mend> mends) {
        Map<Integer, Mend> known = all();
        mends.stream().filter(mend -> !mend.isEmpty()).forEach(mend -> {
            Map<String, String> cells = new HashMap<>();
            if (known.containsKey(mend.row())) {
                cells.putAll(known.get(mend.row()).cells());
            }
            cells.putAll(mend.cells());
            store(new Mend(mend.row(), mend.dropped(), cells));
        });
    }

    private void store(Mend mend) {
        em.createNativeQuery("delete from ninefold.import_mend where file_id = ?1 and row_no = ?2")
                .setParameter(1, file)
                .setParameter(2, mend.row())
                .executeUpdate();
        StringBuilder marks = new StringBuilder("?1, ?2, ?3");
        for (int i = 0; i < MOST_COLUMNS; i++) {
            marks.append(", cast(?").append(FIRST_CELL + i).append(" as varchar)");
        }
        Query insert = em.createNativeQuery(
                "insert into ninefold.import_mend(file_id, row_no, dropped, " + CELLS + ") values (" + marks + ")");
        insert.setParameter(1, file).setParameter(2, mend.row()).setParameter(3, mend.dropped());
        for (int i = 0; i < MOST_COLUMNS; i++) {
            insert.setParameter(
                    FIRST_CELL + i,
                    i < columns.size() ? mend.cells().get(columns.get(i).name()) : null);
        }
        insert.executeUpdate();
    }
}
