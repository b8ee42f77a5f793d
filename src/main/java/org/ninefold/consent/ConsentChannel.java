package org.ninefold.consent;

/** How a person told us. */
public enum ConsentChannel {
    WEB,
    EMAIL,
    PHONE,
    LETTER,
    MEETING,
    IMPORT
}
