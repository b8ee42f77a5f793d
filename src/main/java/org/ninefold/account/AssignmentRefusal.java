package org.ninefold.account;

import org.ninefold.kernel.Refusal;

/** Why many accounts do not get another owner or team, or do not get the former one back. */
public enum AssignmentRefusal implements Refusal {
    NOTHING_ASKED(Ground.VALUE),
    NO_ACCOUNTS(Ground.VALUE),
    /** {0} the most at once. */
    TOO_MANY(Ground.VALUE),
    /** {0} how many there were, {1} how many there are now. */
    COUNT_CHANGED(Ground.OUTDATED),
    NOT_DONE_YET(Ground.STATE),
    UNDO_TOO_LATE(Ground.STATE),
    UNDO_OF_UNDO(Ground.STATE);

    private final Ground ground;

    AssignmentRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
