package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ninefold.intake.Staging.Numbered;
import org.ninefold.platform.store.Planner;

/**
 * Takes a chunk of a host's records of an import kind.
 *
 * @param before how many chunks of the stream were taken before
 */
record HostRecords(EntityManager em, ImportKind kind, Chunk chunk, int before) {

    SyncCounts take(long run, List<Numbered> rows) {
        learn("ninefold.host_record");
        learn("ninefold.account");
        if (!kind.name().equals("purchases")) {
            return judge(run, rows);
        }
        HostSales sales = new HostSales(chunk);
        List<Numbered> others = sales.take(rows);
        return others.isEmpty() ? sales.counts() : sales.counts().plus(judge(run, others));
    }

    /** Judges and applies them as rows of a file. */
    private SyncCounts judge(long run, List<Numbered> rows) {
        new Staging(em, kind, run).add(rows);
        learn("ninefold.import_row");
        HostLinks links = new HostLinks(chunk, kind.name());
        SyncCounts counts = links.prepare();
        if (kind.spansRows()) {
            counts = counts.plus(new HostGone(chunk, kind.name()).unbooked());
        }
        counts = counts.plus(write(chunk, kind, links));
        chunk.run(ImportSteps.class, "chunk", "clear");
        return counts;
    }

    /** Of tables that were just filled a database knows nothing, and makes plans for none of their rows. */
    private void learn(String table) {
        if (before < 2 || before == 10 || before == 100) {
            Planner.learn(em, table);
        }
    }

    static SyncCounts write(Chunk chunk, ImportKind kind, HostLinks links) {
        kind.resolve(chunk);
        kind.judge(chunk);
        Rejections.list(chunk, kind);
        SyncCounts rejected = links.rejected();
        kind.apply(chunk);
        SyncCounts back = links.link();
        Object[] good =
                (Object[]) chunk.rows(ImportSteps.class, "chunk", "counts").get(0);
        return rejected.plus(back)
                .plus(SyncCounts.of(new ImportCounts(number(good[0]), number(good[1]), number(good[2]), 0)));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
