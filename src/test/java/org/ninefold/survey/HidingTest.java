package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which groups of an anonymous wave are shown, with a limit of five. */
class HidingTest {

    private static final Hiding FIVE = new Hiding(5);

    @Test
    @DisplayName("Small groups are hidden, and more with them until the whole less those shown tells of enough people")
    void hidesUntilEnough() {
        assertEquals(Set.of(), FIVE.hidden(Map.of("A", 5, "B", 9)));
        // of 4 alone the whole less the others would tell
        assertEquals(Set.of("A", "B"), FIVE.hidden(Map.of("A", 4, "B", 6, "C", 9)));
        // 2 and 2 are four together
        assertEquals(Set.of("A", "B", "C"), FIVE.hidden(Map.of("A", 2, "B", 2, "C", 5, "D", 5)));
        // 3 and 4 are enough together
        assertEquals(Set.of("A", "B"), FIVE.hidden(Map.of("A", 3, "B", 4, "C", 5)));
        assertEquals(Set.of("A", "B", "C"), FIVE.hidden(Map.of("A", 1, "B", 1, "C", 1)));
        assertEquals(Set.of("A", "B"), FIVE.hidden(Map.of("A", 1, "B", 20)));
    }

    @Test
    @DisplayName("Groups of two kinds that lie within each other but for a few are not both shown")
    void findsDifferences() {
        // all of cell A and two more have the owner x: x less A are two people
        assertTrue(FIVE.isTold(
                List.of(new Hiding.Both("A", "x", 6), new Hiding.Both("B", "x", 2), new Hiding.Both("B", "y", 9))));
        // x has two cells whole, and one person of a third
        assertTrue(FIVE.isTold(List.of(
                new Hiding.Both("A", "x", 6),
                new Hiding.Both("B", "x", 7),
                new Hiding.Both("C", "x", 1),
                new Hiding.Both("C", "y", 9))));
        // the cell B has x and y whole, and two of z
        assertTrue(FIVE.isTold(List.of(
                new Hiding.Both("B", "x", 5),
                new Hiding.Both("B", "y", 6),
                new Hiding.Both("B", "z", 2),
                new Hiding.Both("A", "z", 8))));
    }

    @Test
    @DisplayName("Sums that lead from group to group to a few people, and differences of few and few, tell as well")
    void findsChains() {
        // (A1 + A2 + A3) - (x + y) are the one of z and the one of w
        assertTrue(FIVE.isTold(List.of(
                new Hiding.Both("A1", "x", 10),
                new Hiding.Both("A1", "z", 1),
                new Hiding.Both("A2", "x", 5),
                new Hiding.Both("A2", "y", 5),
                new Hiding.Both("A3", "y", 10),
                new Hiding.Both("A3", "w", 1),
                new Hiding.Both("A4", "z", 10),
                new Hiding.Both("A4", "v", 5),
                new Hiding.Both("A5", "w", 10),
                new Hiding.Both("A5", "v", 5))));
        // A less x is what the one of y said less what the two of B said: three people, taken apart by their answers
        assertTrue(FIVE.isTold(List.of(
                new Hiding.Both("A", "x", 6),
                new Hiding.Both("A", "y", 1),
                new Hiding.Both("B", "x", 2),
                new Hiding.Both("B", "y", 9))));
    }

    @Test
    @DisplayName("Groups that are the same, or lie across each other with enough people, tell nothing")
    void letsOthersBe() {
        assertFalse(FIVE.isTold(List.of(new Hiding.Both("A", "x", 6), new Hiding.Both("B", "y", 9))));
        // A less x: 3 of y less 2 of B, five people
        assertFalse(FIVE.isTold(List.of(
                new Hiding.Both("A", "x", 6),
                new Hiding.Both("A", "y", 3),
                new Hiding.Both("B", "x", 2),
                new Hiding.Both("B", "y", 9))));
        assertFalse(FIVE.isTold(
                List.of(new Hiding.Both("A", "x", 6), new Hiding.Both("B", "x", 5), new Hiding.Both("B", "y", 9))));
    }
}
