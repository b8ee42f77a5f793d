package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads the records of a reading that were not taken over, in the order in which they were met. */
record SyncRejections(EntityManager em) {

    private static final String FROM =
            " from ninefold.import_rejection x join ninefold.host_pass p on p.id = x.run_id" + " where p.sync_id = ?";

    Page<SyncRejection> page(long sync, int offset, int limit) {
        List<SyncRejection> items = new Sql()
                        .add(
                                "select p.stream, coalesce(x.host_id, x.ref), x.column_name, x.reason, x.found" + FROM,
                                sync)
                        .add(" order by p.id, x.row_no limit ? offset ?", limit, offset)
                        .rows(em)
                        .stream()
                        .map(SyncRejections::rejection)
                        .toList();
        Row total = new Sql().add("select count(*)" + FROM, sync).rows(em).get(0);
        return new Page<>(items, (int) total.whole(0));
    }

    private static SyncRejection rejection(Row row) {
        return new SyncRejection(
                row.constant(0, HostStream.class),
                row.text(1),
                Rejections.faults(row.text(2), row.text(3), row.text(4)));
    }
}
