package org.ninefold.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What is dear to find out, and may be a minute old. Each node remembers for itself. */
@ApplicationScoped
public class ShortMemory {

    public static final Duration KNOWN = Duration.ofMinutes(1);

    /** So much is remembered at most; then all is forgotten. */
    public static final int MOST = 1_000;

    private final Map<Object, Known> known = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    private record Known(Object answer, Instant until) {}

    /** Remembers by a clock of its own. */
    public static ShortMemory by(Clock clock) {
        ShortMemory memory = new ShortMemory();
        memory.clock = clock;
        return memory;
    }

    /**
     * What is remembered, or found out now.
     *
     * @param question of a class of its asker's own, with all that the answer depends on
     * @param worth whether an answer may be given again
     */
    @SuppressWarnings("unchecked")
    public <T> T answer(Object question, Predicate<T> worth, Supplier<T> find) {
        Instant now = clock.instant();
        Known before = known.get(question);
        if (before != null && now.isBefore(before.until())) {
            return (T) before.answer();
        }
        T found = find.get();
        if (worth.test(found)) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(question, new Known(found, now.plus(KNOWN)));
        } else {
            known.remove(question);
        }
        return found;
    }
}
