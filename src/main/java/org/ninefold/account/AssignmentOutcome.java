package org.ninefold.account;

/** What became of one account of many that were to get another owner or team. */
public enum AssignmentOutcome {
    DONE,
    /** It was so already. */
    UNCHANGED,
    /** There is none of this reference any more, or none to see. */
    GONE,
    READ_ONLY,
    /** Somebody changed it since it was asked for. */
    CHANGED,
    /** With its owner or team it would leave the reach of who asked. */
    OUT_OF_REACH;

    public boolean isRefused() {
        return this != DONE && this != UNCHANGED;
    }
}
