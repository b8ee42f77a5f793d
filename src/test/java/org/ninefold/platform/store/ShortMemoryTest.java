package org.ninefold.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

    private Instant now = Instant.parse("2026-04-01T10:00:00Z");
    private final ShortMemory memory = ShortMemory.by(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });
    private int asked;

    @Test
    void givesTheSameAnswerForAMinute() {
        assertEquals(20, ask("a", 20));
        now = now.plus(ShortMemory.KNOWN).minus(Duration.ofSeconds(1));
        assertEquals(20, ask("a", 30));
        now = now.plus(Duration.ofSeconds(1));
        assertEquals(30, ask("a", 30));
        assertEquals(2, asked);
    }

    @Test
    void knowsNothingOfOtherQuestions() {
        ask("a", 20);
        assertEquals(30, ask("b", 30));
    }

    @Test
    void remembersOnlyWhatIsWorthIt() {
        ask("a", 5);
        assertEquals(6, ask("a", 6));
        assertEquals(2, asked);
    }

    @Test
    void remembersSoMuchAndNoMore() {
        for (int i = 0; i <= ShortMemory.MOST; i++) {
            ask("question " + i, 20);
        }
        ask("question 0", 20);
        ask("question " + ShortMemory.MOST, 20);
        assertEquals(ShortMemory.MOST + 2, asked);
    }

    private int ask(String question, int answer) {
        return memory.<Integer>answer(question, found -> found >= 10, () -> {
            asked++;
            return answer;
        });
    }
}
