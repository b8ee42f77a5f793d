package org.ninefold.task;

import java.util.Map;
import java.util.Set;

/** Where a task stands. */
public enum TaskState {
    OPEN,
    DONE,
    DROPPED;

    private static final Map<TaskState, Set<TaskState>> MOVES =
            Map.of(OPEN, Set.of(DONE, DROPPED), DONE, Set.of(OPEN), DROPPED, Set.of(OPEN));

    /** Whether a task may go from this state to that one. */
    public boolean becomes(TaskState next) {
        return MOVES.get(this).contains(next);
    }
}
