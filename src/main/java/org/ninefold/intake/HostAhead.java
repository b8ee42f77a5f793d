package org.ninefold.intake;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.ninefold.platform.web.Origin;

/** Does one step at a time on another thread while the caller prepares the next; never more than one waits. */
final class HostAhead implements AutoCloseable {

    private final Executor executor;
    private FutureTask<?> step;

    HostAhead(Executor executor) {
        this.executor = executor;
    }

    /** Begins the step once the one before has ended; what that one threw is thrown here. */
    void begin(Runnable next) {
        close();
        Origin origin = Origin.current();
        step = new FutureTask<>(() -> origin.during(next), null);
        executor.execute(step);
    }

    /** Waits for the last step; what it throws is thrown here. */
    @Override
    public void close() {
        FutureTask<?> last = step;
        step = null;
        if (last == null) {
            return;
        }
        // a step for which no thread was free yet is done by this one
        last.run();
        try {
            last.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a step is at work", e);
        }
    }
}
