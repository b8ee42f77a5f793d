package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.Origin;

/** Steps that are done while the next is prepared. */
class HostAheadTest {

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("Steps are done one after the other, elsewhere and as coming from where the caller does")
    void doesStepsInTurn() {
        CountDownLatch prepared = new CountDownLatch(1);
        try (HostAhead ahead = new HostAhead(threads, 1)) {
            new Origin(Origin.Via.HOST, null)
                    .during(() -> ahead.begin(() -> {
                        await(prepared);
                        done.add("first by " + Origin.current().via());
                    }));
            // the first step still waits: this thread goes on meanwhile
            prepared.countDown();
            ahead.begin(() -> done.add("second"));
        }
        assertEquals(List.of("first by HOST", "second"), done);
    }

    @Test
    @DisplayName("As many steps are done at once as are allowed, and no more are begun")
    void doesTwoAtOnce() {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CountDownLatch both = new CountDownLatch(2);
        try (HostAhead ahead = new HostAhead(two, 2)) {
            for (int i = 0; i < 2; i++) {
                ahead.begin(() -> {
                    both.countDown();
                    // neither gets on without the other
                    await(both);
                    done.add("one of two");
                });
            }
            ahead.begin(() -> done.add("third"));
            assertEquals("one of two", done.get(0));
        } finally {
            two.shutdownNow();
        }
        assertEquals(3, done.size());
    }

    @Test
    @DisplayName("Of several steps that fail the first is told, after all have ended")
    void tellsTheFirstOfSeveralFailures() {
        ExecutorService two = Executors.newFixedThreadPool(2);
        NotFound told = assertThrows(NotFound.class, () -> {
            try (HostAhead ahead = new HostAhead(two, 2)) {
                ahead.begin(() -> {
                    throw new NotFound("thing", 1);
                });
                ahead.begin(() -> {
                    done.add("second");
                    throw new IllegalStateException("later");
                });
            } finally {
                two.shutdownNow();
            }
        });
        assertEquals(NotFound.class, told.getClass());
        assertEquals(List.of("second"), done);
    }

    @Test
    @DisplayName("What a step throws is thrown where the next begins, and no other is done")
    void throwsWhatAStepThrew() {
        assertThrows(NotFound.class, () -> {
            try (HostAhead ahead = new HostAhead(threads, 1)) {
                ahead.begin(() -> {
                    throw new NotFound("thing", 1);
                });
                ahead.begin(() -> done.add("second"));
            }
        });
        assertEquals(List.of(), done);
    }

    @Test
    @DisplayName("What was begun is ended when preparing the next fails; the failure is the one that is told")
    void endsWhatWasBegun() {
        assertThrows(NotFound.class, () -> {
            try (HostAhead ahead = new HostAhead(threads, 1)) {
                ahead.begin(() -> done.add("first"));
                throw new NotFound("thing", 1);
            }
        });
        assertEquals(List.of("first"), done);
    }

    @Test
    @DisplayName("Without a free thread the caller does the step itself")
    void doesItselfWhatNobodyBegan() {
        try (HostAhead ahead = new HostAhead(never -> {}, 1)) {
            ahead.begin(() -> done.add("first"));
            ahead.begin(() -> done.add("second"));
        }
        assertEquals(List.of("first", "second"), done);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the other was never begun");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
