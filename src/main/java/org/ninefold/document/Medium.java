package org.ninefold.document;

/** What a template's text becomes. */
public enum Medium {
    /** Read by a person from paper or in a mail. */
    LETTER,
    /** Said on the telephone. */
    PHONE,
    /** Words of a public page. */
    PAGE,
    MAIL;

    /** Whether it can be sent by mail. */
    boolean isSent() {
        return this == LETTER || this == MAIL;
    }
}
