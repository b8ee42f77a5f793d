package org.ninefold.account;

/** What we want to know of every account. */
public enum Need {
    /** Somebody has it. */
    OWNER,
    /** What it buys in total is known for a day of the last twelve months, or later. */
    WALLET,
    /** Somebody there is known to take the decision. */
    DECIDER,
    /** Somebody there can be written to. */
    EMAIL,
    /** We were in contact since the quarter began. */
    CONTACT
}
