package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ninefold.kernel.Page;

/** Reads which new records of a run look like others, in the order of the file. */
final class Likenesses {

    private static final String FROM = " from ninefold.import_alike where run_id = ?1";

    private final EntityManager em;
    private final long run;

    Likenesses(EntityManager em, long run) {
        this.em = em;
        this.run = run;
    }

    Page<Likewise> page(int offset, int limit) {
        List<?> found = em.createNativeQuery(
                        "select row_no, name, like_ref, like_name, like_row" + FROM + " order by row_no")
                .setParameter(1, run)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return Page.of(found.stream().map(row -> likewise((Object[]) row)).toList(), offset, limit, this::count);
    }

    private int count() {
        Number count = (Number)
                em.createNativeQuery("select count(*) from (select 1" + FROM + " limit " + (Page.COUNTED + 1) + ") n")
                        .setParameter(1, run)
                        .getSingleResult();
        return count.intValue();
    }

    private static Likewise likewise(Object[] row) {
        Integer earlier = row[4] == null ? null : ((Number) row[4]).intValue();
        return new Likewise(((Number) row[0]).intValue(), (String) row[1], (String) row[2], (String) row[3], earlier);
    }
}
