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

    /** Nothing is done any more, and nothing taken back. */
    static final Set<JobState> ENDED = Set.of(DONE, FAILED, INTERRUPTED);

    public boolean leadsTo(JobState next) {
        return next().contains(next);
    }

    private Set<JobState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING);
            case RUNNING -> Set.of(DONE, FAILED, INTERRUPTED);
            case DONE, FAILED -> Set.of(UNDONE);
            case INTERRUPTED -> Set.of(QUEUED, UNDONE);
            case UNDONE -> Set.of();
        };
    }

    /** Whether the job still waits or runs. */
    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }

    /** Whether the work is over, however it ended, and was not taken back. */
    public boolean hasEnded() {
        return ENDED.contains(this);
    }
}
