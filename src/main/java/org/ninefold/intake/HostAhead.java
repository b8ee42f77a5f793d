package org.ninefold.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.ninefold.platform.web.Origin;

/** Does steps on other threads while the caller prepares the next. */
final class HostAhead implements AutoCloseable {

    private final Executor executor;
    private final int most;
    private final Deque<FutureTask<?>> steps = new ArrayDeque<>();

    /** @param most how many steps are done at once; 1: one after the other */
    HostAhead(Executor executor, int most) {
        this.executor = executor;
        this.most = most;
    }

    /** Begins the step once there is room; what the oldest one threw is thrown here, and then this one is not begun. */
    void begin(Runnable next) {
        if (steps.size() == most) {
            end(steps.remove());
        }
        Origin origin = Origin.current();
        FutureTask<?> step = new FutureTask<>(() -> origin.during(next), null);
        steps.add(step);
        executor.execute(step);
    }

    /** Waits for all steps; what the oldest of them throws is thrown here. */
    @Override
    public void close() {
        RuntimeException thrown = null;
        while (!steps.isEmpty()) {
            try {
                end(steps.remove());
            } catch (RuntimeException e) {
                thrown = thrown == null ? e : thrown;
            }
        }
        if (thrown != null) {
            throw thrown;
        }
    }

    private static void end(FutureTask<?> step) {
        // a step for which no thread was free yet is done by this one
        step.run();
        try {
            step.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a step is at work", e);
        }
    }
}
