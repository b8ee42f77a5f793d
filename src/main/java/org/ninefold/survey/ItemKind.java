package org.ninefold.survey;

/** How an item is answered. */
public enum ItemKind {
    /** One point of a scale. */
    SCALE,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    NUMBER,
    /** In one's own words. */
    TEXT,
    /** Yes, no, or that one does not know. */
    YES_NO;

    /** Whether answers are known beforehand, so that other items can depend on them. */
    public boolean isClosed() {
        return this != NUMBER && this != TEXT;
    }
}
