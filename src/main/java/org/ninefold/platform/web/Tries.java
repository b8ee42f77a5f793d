package org.ninefold.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often somebody tried something lately: who does it too often is told to wait. Each node counts alone. */
public final class Tries {

    private static final int ALLOWED = 20;
    private static final long WHILE_NANOS = 600_000_000_000L;

    /** More addresses than that are not kept in mind. */
    private static final int MOST = 10_000;

    private record Count(long since, int times) {}

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    /** @return whether it happened too often lately */
    public boolean add(String address) {
        if (counts.size() >= MOST) {
            counts.values().removeIf(Tries::isOld);
        }
        if (counts.size() >= MOST) {
            return true;
        }
        return counts.merge(
                                String.valueOf(address),
                                new Count(System.nanoTime(), 1),
                                (known, first) -> isOld(known) ? first : new Count(known.since(), known.times() + 1))
                        .times()
                > ALLOWED;
    }

    private static boolean isOld(Count count) {
        return System.nanoTime() - count.since() > WHILE_NANOS;
    }
}
