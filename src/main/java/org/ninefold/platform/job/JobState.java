package org.ninefold.platform.job;

import java.util.Map;
import java.util.Set;

/** The life of a job; {@link #leadsTo} is the one table of allowed moves. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    INTERRUPTED,
    UNDONE;

    private static final Map<JobState, Set<JobState>> NEXT = Map.of(
            QUEUED, Set.of(RUNNING),
            RUNNING, Set.of(DONE, FAILED, INTERRUPTED),
            DONE, Set.of(UNDONE),
            FAILED, Set.of(),
            INTERRUPTED, Set.of(QUEUED),
            UNDONE, Set.of());

    public boolean leadsTo(JobState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the job still waits or runs. */
    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}
