package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Where a reading begins. */
record HostStart(EntityManager em, HostSync sync) {

    /** Merges of merges are followed so far. */
    private static final int MOST_MERGES = 20;

    /** What is read, in this order: everything where nothing was ever read whole, or by other choices. */
    List<HostPass> passes(Host host) {
        HostState.hold(em, sync.host());
        boolean known = HostState.of(em, sync.host())
                .filter(state -> state.wasReadBy(host.choices()))
                .isPresent();
        if (!known) {
            sync.readsAll();
        }
        HostSyncs syncs = new HostSyncs(em);
        if (syncs.passes(sync.id()).isEmpty()) {
            HostPass.Phase phase = sync.mode() == SyncMode.KEYS ? HostPass.Phase.TAKEN : HostPass.Phase.WAITING;
            for (HostStream stream : HostStream.values()) {
                if (host.streams().contains(stream)) {
                    em.persist(new HostPass(sync.id(), stream, phase));
                }
            }
            em.flush();
        }
        return syncs.passes(sync.id());
    }

    /** Takes note of what people merged, removed and restored since the last reading. */
    void settle(Chunk chunk) {
        chunk.run(HostLinks.class, "host", "settle");
        for (int i = 0; i < MOST_MERGES && merged(chunk); i++) {
            chunk.run(HostLinks.class, "host", "follow");
        }
        chunk.run(HostLinks.class, "host", "drop");
        chunk.run(HostLinks.class, "host", "moved");
    }

    private static boolean merged(Chunk chunk) {
        return ((Number) chunk.rows(HostLinks.class, "host", "merged").get(0)).longValue() > 0;
    }
}
