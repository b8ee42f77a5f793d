package org.ninefold.platform.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    @DisplayName("R-31 a server whose clock skips an hour is refused with what to do")
    void refusesSummerTime() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> Migrations.requireSteadyZone(ZoneId.of("Europe/Helsinki")));
        assertTrue(refused.getMessage().contains("-Duser.timezone=UTC"), refused.getMessage());
    }

    @Test
    void takesASteadyZone() {
        assertDoesNotThrow(() -> Migrations.requireSteadyZone(ZoneId.of("UTC")));
        assertDoesNotThrow(() -> Migrations.requireSteadyZone(ZoneId.of("Etc/UTC")));
    }
}
