package org.ninefold.segment;

import org.ninefold.kernel.Refusal;

/** Why a step of placements and their rules is refused. */
public enum PlacementRefusal implements Refusal {
    PERIOD_MISSING,
    PERIOD_REVERSED,
    PERIOD_OUT_OF_RANGE,
    PERIOD_TOO_LONG,
    MEASURE_MISSING,
    LIMITS_INVALID,
    MONTHS_INVALID,
    /** The run has no figures yet, or never will. */
    NOT_FINISHED(Ground.STATE),
    CHANGED_MEANWHILE(Ground.OUTDATED);

    private final Ground ground;

    PlacementRefusal() {
        this(Ground.VALUE);
    }

    PlacementRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
