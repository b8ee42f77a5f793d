package org.ninefold.stakeholder;

/** A straight line from the edge of one box to the edge of another. */
public record Stroke(double fromX, double fromY, double toX, double toY) {

    /**
     * @param aside how far it is moved to its right, so that two lines between the same people can be told apart
     * @return null where one box lies so on the other that there is nothing to draw
     */
    static Stroke between(Spot from, Spot to, double aside) {
        double dx = to.middleX() - from.middleX();
        double dy = to.middleY() - from.middleY();
        double length = Math.hypot(dx, dy);
        double begin = inside(dx, dy);
        if (length == 0 || 2 * begin >= 1) {
            return null;
        }
        double right = aside * -dy / length;
        double down = aside * dx / length;
        return new Stroke(
                from.middleX() + begin * dx + right,
                from.middleY() + begin * dy + down,
                to.middleX() - begin * dx + right,
                to.middleY() - begin * dy + down);
    }

    /** Which part of the way from a box's middle lies within it. */
    private static double inside(double dx, double dy) {
        double across = dx == 0 ? Double.POSITIVE_INFINITY : Spot.WIDTH / 2.0 / Math.abs(dx);
        double down = dy == 0 ? Double.POSITIVE_INFINITY : Spot.HEIGHT / 2.0 / Math.abs(dy);
        return Math.min(across, down);
    }

    /** Half way, where a mark stands. */
    public double middleX() {
        return (fromX + toX) / 2;
    }

    public double middleY() {
        return (fromY + toY) / 2;
    }
}
