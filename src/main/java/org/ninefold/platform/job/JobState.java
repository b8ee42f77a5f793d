package org.ninefold.platform.job;

import java.util.Set;

/** The life of a job; {@link #leadsTo} is the one table of allowed moves. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    INTERRUPTED,
    UNDONE;

    public boolean leadsTo(JobState next) {
        return next().contains(next);
    }

    private Set<JobState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING);
            case RUNNING -> Set.of(DONE, FAILED, INTERRUPTED);
            case DONE -> Set.of(UNDONE);
            case INTERRUPTED -> Set.of(QUEUED);
            case FAILED, UNDONE -> Set.of();
        };
    }

    /** Whether the job still waits or runs. */
    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}
