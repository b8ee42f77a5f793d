package org.ninefold.survey;

/** How far a wave has come; it only goes forward. */
public enum WaveState {
    /** Being made: whom it asks and what can still be changed. */
    DRAFT,
    /** Answers are taken. */
    OPEN,
    /** No answers are taken any more. */
    CLOSED;

    /** Whether a wave in this state may go on to that one. */
    boolean mayBecome(WaveState next) {
        return this == DRAFT && next == OPEN || this == OPEN && next == CLOSED;
    }
}
