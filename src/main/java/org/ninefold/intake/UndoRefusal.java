package org.ninefold.intake;

import org.ninefold.kernel.Refusal;

/** Why a run cannot be taken back. */
public enum UndoRefusal implements Refusal {
    /** Only what was brought in and is finished can be taken back. */
    NOT_FINISHED,
    NOTHING_WRITTEN,
    /** What stood there before is no longer kept. */
    TOO_LATE;

    @Override
    public Ground ground() {
        return Ground.STATE;
    }
}
