package org.ninefold.survey;

import org.ninefold.kernel.Refusal;

/** Why a step of handing people over to an institute is refused. */
public enum HandoverRefusal implements Refusal {
    /** {0} the names of the five columns. */
    COLUMNS,
    /** No row is good. */
    NOBODY(Ground.STATE);

    private final Ground ground;

    HandoverRefusal() {
        this(Ground.VALUE);
    }

    HandoverRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
