package org.ninefold.consent;

/** What for a person may allow us to use what we know of them. */
public enum Purpose {
    /** To be asked in surveys (000 slide 26, permission 1). */
    SURVEY,
    /** To be sent the newsletter (000 slide 26, permission 2). */
    NEWSLETTER
}
