package org.ninefold.stakeholder;

/**
 * Where a person's box stands on the drawing.
 *
 * @param x of the left edge, in pixels of the drawing at its own size; 0..{@link #FARTHEST}
 * @param y of the upper edge, likewise
 */
public record Spot(int x, int y) {

    public static final int FARTHEST = 9_999;

    public Spot {
        x = Math.max(0, Math.min(FARTHEST, x));
        y = Math.max(0, Math.min(FARTHEST, y));
    }

    /** The size of a box. */
    static final int WIDTH = 176;

    static final int HEIGHT = 64;

    /** Two boxes that touch are hard to read. */
    private static final int APART = 16;

    /** Whether two boxes would lie on each other, or too near. */
    boolean isTooNear(Spot other) {
        return Math.abs(x - other.x) < WIDTH + APART && Math.abs(y - other.y) < HEIGHT + APART;
    }

    double middleX() {
        return x + WIDTH / 2.0;
    }

    double middleY() {
        return y + HEIGHT / 2.0;
    }
}
