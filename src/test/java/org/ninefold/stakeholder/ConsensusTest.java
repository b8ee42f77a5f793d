package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How far people agree; worked by hand. */
class ConsensusTest {

    private static void assertConsensus(double expected, Integer... attitudes) {
        Consensus consensus = Consensus.of(List.of(attitudes));
        assertEquals(expected, consensus.value().orElseThrow(), 1e-12);
        assertEquals(attitudes.length, consensus.known());
    }

    @Test
    @DisplayName("One opinion is 1, the two ends of the scale are 0, and what lies between follows the deviation")
    void followsTheDeviation() {
        assertConsensus(1, 1, 1, 1);
        assertConsensus(0, -2, 2);
        // mean 0.5, deviation 0.5
        assertConsensus(0.75, 0, 1);
        // mean 0, variance (4 + 0 + 0 + 4) / 4 = 2
        assertConsensus(1 - Math.sqrt(2) / 2, -2, 0, 0, 2);
    }

    @Test
    @DisplayName("One attitude, or none, is no consensus")
    void needsTwo() {
        assertTrue(Consensus.of(List.of(2)).value().isEmpty());
        assertEquals(1, Consensus.of(List.of(2)).known());
        assertTrue(Consensus.of(List.of()).value().isEmpty());
    }
}
