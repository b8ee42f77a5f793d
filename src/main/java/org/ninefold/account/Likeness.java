package org.ninefold.account;

/** In what an account is like the one being typed, the most telling first. */
public enum Likeness {
    /** The same name, but for capitals, accents, punctuation, doubled letters and the legal form. */
    NAME,
    /** A contact of it has the same e-mail address. */
    EMAIL,
    /** One of the two names begins with the other. */
    BEGINNING,
    /** A contact of it has an e-mail address of the same company. */
    DOMAIN
}
