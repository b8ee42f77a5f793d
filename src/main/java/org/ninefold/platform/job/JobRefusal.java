package org.ninefold.platform.job;

import org.ninefold.kernel.Refusal;

/** Why a step of a job is refused. */
public enum JobRefusal implements Refusal {
    /** Only an interrupted job can be started again. */
    NOT_INTERRUPTED;

    @Override
    public Ground ground() {
        return Ground.STATE;
    }
}
