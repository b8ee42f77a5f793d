package org.ninefold.intake;

/**
 * What became of records of a host.
 *
 * @param kept left as they are here, since people removed or changed them
 * @param gone marked, since they are no longer there or no longer count
 * @param back there again
 */
public record SyncCounts(int created, int updated, int unchanged, int kept, int gone, int back, int rejected) {

    static final SyncCounts NONE = new SyncCounts(0, 0, 0, 0, 0, 0, 0);

    static SyncCounts of(ImportCounts counts) {
        return new SyncCounts(counts.created(), counts.updated(), counts.unchanged(), 0, 0, 0, counts.rejected());
    }

    static SyncCounts unchanged(int count) {
        return new SyncCounts(0, 0, count, 0, 0, 0, 0);
    }

    static SyncCounts kept(int count) {
        return new SyncCounts(0, 0, 0, count, 0, 0, 0);
    }

    static SyncCounts gone(int count) {
        return new SyncCounts(0, 0, 0, 0, count, 0, 0);
    }

    static SyncCounts back(int count) {
        return new SyncCounts(0, 0, 0, 0, 0, count, 0);
    }

    static SyncCounts rejected(int count) {
        return new SyncCounts(0, 0, 0, 0, 0, 0, count);
    }

    SyncCounts plus(SyncCounts more) {
        return new SyncCounts(
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                kept + more.kept,
                gone + more.gone,
                back + more.back,
                rejected + more.rejected);
    }
}
