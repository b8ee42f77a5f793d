package org.ninefold.intake;

import java.util.Set;

/** What surrounds the judging and applying of a chunk of a host's records. */
final class HostLinks {

    private static final String TEXT = "host";

    /** What is about an account. */
    private static final Set<String> BELOW = Set.of("contacts", "purchases", "time-entries");

    /** What people edit as a whole; of the others, each field is looked at. */
    private static final Set<String> WHOLE = Set.of("purchases", "time-entries");

    /** Accounts that are known and get another owner. */
    static final String OWNERS = "owners";

    private final Chunk chunk;
    private final String kind;

    HostLinks(Chunk chunk, String kind) {
        this.chunk = chunk;
        this.kind = kind;
    }

    /** Takes out of the chunk what need not or must not be written, and makes references of ids. */
    SyncCounts prepare() {
        int all = records();
        run(kind + "-missing");
        run("leave");
        if (BELOW.contains(kind)) {
            run("leave-below");
            run("account");
        }
        int left = records();
        run(kind + "-adopt");
        run(kind + "-ref");
        SyncCounts counts = SyncCounts.kept(all - left);
        if (WHOLE.contains(kind)) {
            return counts.plus(whole(left));
        }
        fields();
        return counts;
    }

    private SyncCounts whole(int all) {
        int good = all;
        if (kind.equals("time-entries")) {
            run("time-entries-cost");
            good = records();
        }
        run("same");
        int others = records();
        run(kind + "-changed");
        return SyncCounts.unchanged(good - others);
    }

    private void fields() {
        if (kind.equals("accounts")) {
            run("accounts-owner");
        }
        run(kind + "-emptied");
        run(kind + "-protect");
    }

    /** Remembers what came from where. @return what was gone and is there again */
    SyncCounts link() {
        int back = kind.equals(OWNERS) ? 0 : count("back");
        if (back > 0 && kind.equals("purchases")) {
            run("forget-parked");
        }
        if (!kind.equals(OWNERS)) {
            run(WHOLE.contains(kind) ? "link-created-whole" : "link-created");
        }
        run(kind + "-known");
        return SyncCounts.back(back);
    }

    /** Tells of rejected rows which record of the host they are. @return how many records were rejected */
    SyncCounts rejected() {
        run("name-rejections");
        return SyncCounts.rejected(count("rejected"));
    }

    private int records() {
        return count("records");
    }

    private int count(String part) {
        return ((Number) chunk.rows(HostLinks.class, TEXT, part).get(0)).intValue();
    }

    private void run(String part) {
        chunk.run(HostLinks.class, TEXT, part);
    }
}
