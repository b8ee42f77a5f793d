package org.ninefold.stakeholder;

/** What an attitude is to (document 000, slide 13). */
public enum Regard {
    /** To the account manager. */
    MANAGER,
    /** To our firm. */
    FIRM,
    /** To the project that is to be decided. */
    PROJECT
}
