package org.ninefold.stakeholder;

import java.util.Locale;

/** What an attitude is to (document 000, slide 13). */
public enum Regard {
    /** To the account manager. */
    MANAGER,
    /** To our firm. */
    FIRM,
    /** To the project that is to be decided. */
    PROJECT;

    /** What the attitude is called in sheets. */
    public String field() {
        return "attitude_" + name().toLowerCase(Locale.ROOT);
    }
}
