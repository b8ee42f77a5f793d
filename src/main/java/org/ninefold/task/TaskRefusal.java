package org.ninefold.task;

import org.ninefold.kernel.Refusal;

/** Why a step on a task is refused. */
public enum TaskRefusal implements Refusal {
    /** {0} the task's title, {1} its state. */
    ALREADY(Ground.STATE),
    /** {0} the state that was asked for. */
    NO_OUTCOME,
    /** {0} the sign-in name. */
    ASSIGNEE_UNKNOWN,
    /** {0} the sign-in name, {1} the account. */
    ASSIGNEE_WITHOUT_ACCOUNT,
    SOURCE_INVALID,
    LINK_INVALID,
    SNOOZE_IN_THE_PAST,
    /** {0} the task's title. */
    READ_ONLY(Ground.STATE),
    /** {0} the task's reference. */
    GONE(Ground.STATE),
    /** {0} the task's title. */
    CHANGED_SINCE(Ground.OUTDATED);

    private final Ground ground;

    TaskRefusal() {
        this(Ground.VALUE);
    }

    TaskRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
