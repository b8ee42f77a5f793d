package org.ninefold.survey;

/** By what answers are told apart. */
public enum Grouping {
    ACCOUNT,
    /** As it was when the answer began. */
    CELL,
    /** Who had the account when the answer began. */
    OWNER,
    LANGUAGE;

    /** Whether an anonymous wave can be looked at so: never by what would name who answered. */
    public boolean isAnonymous() {
        return this != ACCOUNT;
    }
}
