package org.ninefold.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ninefold.kernel.Refused;

/** Marks what is no longer in a host, or no longer counts there, and takes the mark away again. */
final class HostGone {

    /** So few records may all go: nothing can be concluded from that. */
    private static final int FEW = 20;

    /** Of these, figures are made. */
    private static final Set<String> COUNTED = Set.of("purchases", "time-entries");

    /** Documents of the kind that is no longer chosen: counted beside the others they would count twice, edited or not. */
    static final String NOT_CHOSEN = "NOT_CHOSEN";

    private final Chunk chunk;
    private final String kind;

    HostGone(Chunk chunk, String kind) {
        this.chunk = chunk;
        this.kind = kind;
    }

    /** Records of the chunk that the host says are not booked: their lines no longer count. */
    SyncCounts unbooked() {
        run("list-unbooked");
        return mark("NOT_BOOKED");
    }

    /**
     * Compares with the keys that still exist.
     *
     * @param believed whether any number may be gone
     * @throws Refused when more than half is gone
     */
    SyncCounts compare(HostStream stream, boolean believed, String why) {
        int live = count("live");
        run("list-gone");
        int gone = count("listed");
        if (!believed && live >= FEW && gone > live / 2) {
            throw new Refused(HostRefusal.TOO_MANY_GONE, stream, gone, live);
        }
        return mark(why).plus(unmark());
    }

    private SyncCounts mark(String why) {
        int gone = count("listed");
        if (gone > 0) {
            Map<String, Object> reason = Map.of("why", why);
            run("mark", reason);
            if (COUNTED.contains(kind)) {
                if (!why.equals(NOT_CHOSEN)) {
                    run(kind + "-leave-changed");
                }
                run(kind + "-park", reason);
                run(kind + "-written");
            }
        }
        run("done");
        return SyncCounts.gone(gone);
    }

    private SyncCounts unmark() {
        run("list-back");
        int back = count("listed");
        if (back > 0) {
            run("unmark");
            if (COUNTED.contains(kind)) {
                run(kind + "-leave-unparked");
                run(kind + "-unpark");
                run(kind + "-written");
            }
        }
        run("done");
        return SyncCounts.back(back);
    }

    private int count(String part) {
        List<?> rows = chunk.rows(HostGone.class, "host-keys", part);
        return ((Number) rows.get(0)).intValue();
    }

    private void run(String part) {
        run(part, Map.of());
    }

    private void run(String part, Map<String, Object> more) {
        chunk.run(HostGone.class, "host-keys", part, more);
    }
}
