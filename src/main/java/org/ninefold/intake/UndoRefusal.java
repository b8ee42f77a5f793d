package org.ninefold.intake;

import org.ninefold.kernel.Refusal;

/** Why a run cannot be taken back. */
public enum UndoRefusal implements Refusal {
    /** Only what was to be brought in, and is not under way, can be taken back. */
    NOT_FINISHED,
    NOTHING_WRITTEN,
    /** What stood there before is no longer kept. */
    TOO_LATE,
    /** Nothing is brought in any more of a run that is taken back. */
    TAKEN_BACK;

    @Override
    public Ground ground() {
        return Ground.STATE;
    }
}
