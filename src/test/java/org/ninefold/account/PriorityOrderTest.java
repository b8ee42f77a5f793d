package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.kernel.Refused;

class PriorityOrderTest {

    @Test
    @DisplayName("CM-107 Digit 3-4 before 1-2; then A, B, C; then share 3, 2, 1; then the higher digit")
    void standsInTheStandardOrder() {
        List<String> byHand = List.of(
                "A3-4", "A3-3", "A2-4", "A2-3", "A1-4", "A1-3", // 1 to 6
                "B3-4", "B3-3", "B2-4", "B2-3", "B1-4", "B1-3", // 7 to 12
                "C3-4", "C3-3", "C2-4", "C2-3", "C1-4", "C1-3", // 13 to 18
                "A3-2", "A3-1", "A2-2", "A2-1", "A1-2", "A1-1", // 19 to 24
                "B3-2", "B3-1", "B2-2", "B2-1", "B1-2", "B1-1", // 25 to 30
                "C3-2", "C3-1", "C2-2", "C2-1", "C1-2", "C1-1"); // 31 to 36
        assertEquals(36, byHand.size());
        assertEquals(byHand, PriorityOrder.STANDARD.codes());
        assertEquals(PriorityOrder.STANDARD, PriorityOrder.of(PriorityOrder.STANDARD.text()));
        assertEquals(179, PriorityOrder.STANDARD.text().length(), "36 codes of four letters, 35 commas");
    }

    @Test
    @DisplayName("An order has each of the 36 codes once")
    void refusesWhatIsNoOrderOfAll() {
        List<String> codes = new ArrayList<>(PriorityOrder.STANDARD.codes());
        refuses(codes.subList(0, 35));
        refuses(List.of());
        refuses(null);
        codes.add("A3-4");
        refuses(codes);
        codes.remove(0);
        assertEquals("A3-4", new PriorityOrder(codes).codes().get(35));
        codes.set(0, "A3-4");
        refuses(codes);
        codes.set(0, "D3-3");
        refuses(codes);
        codes.set(0, null);
        refuses(codes);
        assertThrows(Refused.class, () -> PriorityOrder.of(null));
        assertThrows(Refused.class, () -> PriorityOrder.of("A3-4,,"));
    }

    private static void refuses(List<String> codes) {
        Refused refused = assertThrows(Refused.class, () -> new PriorityOrder(codes));
        assertEquals(AccountRefusal.PRIORITIES_INCOMPLETE, refused.refusal());
    }
}
