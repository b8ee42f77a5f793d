package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R5 The delay doubles with each failure beyond the free ones")
class SignInFailureTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "14,512", "15,900", "40,900", "1000,900"})
    void waits(int failures, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), after(failures).left(NOON, 5));
    }

    @Test
    void theWaitRunsDown() {
        assertEquals(Duration.ofSeconds(1), after(7).left(NOON.plusSeconds(3), 5));
        assertEquals(Duration.ZERO, after(7).left(NOON.plusSeconds(4), 5));
        assertEquals(Duration.ZERO, after(7).left(NOON.plusSeconds(4_000), 5));
    }

    @Test
    void countsAnewAfterAQuietQuarterOfAnHour() {
        SignInFailure failure = after(20);
        failure.tried(NOON.plusSeconds(900));
        assertEquals(Duration.ofMinutes(15), failure.left(NOON.plusSeconds(900), 5));
        failure.tried(NOON.plusSeconds(1_801));
        assertEquals(Duration.ZERO, failure.left(NOON.plusSeconds(1_801), 5));
    }

    @Test
    void aRightTryIsTakenBack() {
        SignInFailure failure = after(5);
        failure.takeBack();
        assertEquals(Duration.ZERO, failure.left(NOON, 5));
    }

    private static SignInFailure after(int failures) {
        SignInFailure failure = new SignInFailure("name:anna", NOON);
        for (int i = 0; i < failures; i++) {
            failure.tried(NOON);
        }
        return failure;
    }
}
