package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines between boxes of 176 by 64. */
class StrokeTest {

    @Test
    @DisplayName("A line goes from edge to edge")
    void goesFromEdgeToEdge() {
        // beside each other: from the right edge to the left one, at half the height
        assertEquals(new Stroke(176, 32, 300, 32), Stroke.between(new Spot(0, 0), new Spot(300, 0), 0));
        // above each other, upwards
        assertEquals(new Stroke(88, 200, 88, 64), Stroke.between(new Spot(0, 200), new Spot(0, 0), 0));
        // 400 across, 100 down: the side is met first, after 88 of 400, so after 22 of 100
        assertEquals(new Stroke(176, 54, 400, 110), Stroke.between(new Spot(0, 0), new Spot(400, 100), 0));
    }

    @Test
    @DisplayName("Moved aside it lies to its own right, so that there and back do not meet")
    void liesToItsRight() {
        assertEquals(new Stroke(176, 39, 300, 39), Stroke.between(new Spot(0, 0), new Spot(300, 0), 7));
        assertEquals(new Stroke(300, 25, 176, 25), Stroke.between(new Spot(300, 0), new Spot(0, 0), 7));
    }

    @Test
    @DisplayName("Between boxes that lie on each other there is no line")
    void isNoneBetweenBoxesOnEachOther() {
        assertNull(Stroke.between(new Spot(5, 5), new Spot(5, 5), 0));
        assertNull(Stroke.between(new Spot(0, 0), new Spot(176, 0), 0));
        assertEquals(new Stroke(176, 32, 177, 32), Stroke.between(new Spot(0, 0), new Spot(177, 0), 0));
    }
}
