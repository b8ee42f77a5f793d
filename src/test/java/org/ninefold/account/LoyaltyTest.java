package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoyaltyTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    @DisplayName("Of two that become one the newer survey holds, of the same day the worse digit")
    void prevails() {
        prevails(new Loyalty(1, JUNE), new Loyalty(4, MAY));
        prevails(new Loyalty(4, JUNE), new Loyalty(1, MAY));
        prevails(new Loyalty(3, MAY), new Loyalty(2, MAY));
        prevails(new Loyalty(2, MAY), null);
        assertNull(Loyalty.prevailing(null, null));
    }

    @Test
    @DisplayName("A digit is 1 to 4 and has a day")
    void isADigitWithADay() {
        assertThrows(IllegalStateException.class, () -> new Loyalty(0, MAY));
        assertThrows(IllegalStateException.class, () -> new Loyalty(5, MAY));
        assertThrows(IllegalStateException.class, () -> new Loyalty(1, null));
        assertNull(Loyalty.of(null, null));
    }

    private static void prevails(Loyalty holds, Loyalty other) {
        assertEquals(holds, Loyalty.prevailing(holds, other));
        assertEquals(holds, Loyalty.prevailing(other, holds));
    }
}
