package org.ninefold.stakeholder;

/** What joins two people on a decision map. */
public enum LineKind {
    REPORTS_TO(true),
    INFLUENCES(true),
    CONFLICTS_WITH(false),
    KNOWS(false);

    private final boolean directed;

    LineKind(boolean directed) {
        this.directed = directed;
    }

    /** Whether it matters from whom to whom it goes. */
    public boolean isDirected() {
        return directed;
    }
}
