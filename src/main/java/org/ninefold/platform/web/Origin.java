package org.ninefold.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Through which way and from where the running work came; the audit names it. Held by the thread: set where work enters
 * (the request filter, a job) and cleared where it leaves.
 *
 * @param address the client's network address, or null
 */
public record Origin(Via via, String address) {

    /** The ways in. */
    public enum Via {
        SCREEN,
        REST,
        IMPORT,
        /** Read from a CRM beside us. */
        HOST,
        JOB,
        SYSTEM
    }

    private static final Origin SYSTEM = new Origin(Via.SYSTEM, null);
    private static final ThreadLocal<Origin> CURRENT = ThreadLocal.withInitial(() -> SYSTEM);

    /**
     * Where a request comes from.
     *
     * @param proxies the addresses of proxies that the operator has named
     */
    public static Origin of(HttpServletRequest request, Set<String> proxies) {
        Via via = SafeHeaders.path(request).startsWith("/api/") ? Via.REST : Via.SCREEN;
        return new Origin(via, ClientAddress.of(request, proxies));
    }

    public static Origin current() {
        return CURRENT.get();
    }

    /** Runs the step as coming this way. */
    public void during(Runnable step) {
        Origin before = CURRENT.get();
        CURRENT.set(this);
        try {
            step.run();
        } finally {
            CURRENT.set(before);
        }
    }

    static void enter(Origin origin) {
        CURRENT.set(origin);
    }

    static void leave() {
        CURRENT.remove();
    }
}
