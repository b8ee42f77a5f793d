package org.ninefold.stakeholder;

/** How somebody prefers to be spoken with. */
public enum Channel {
    MAIL,
    PHONE,
    MEETING,
    LETTER,
    /** Does not want to be spoken with. */
    NONE
}
