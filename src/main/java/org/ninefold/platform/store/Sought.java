package org.ninefold.platform.store;

/** Somebody, or something, that is looked for in texts. */
public interface Sought {

    /** What means them wherever it stands. */
    Words words();

    /** What means them in rows of their account. */
    Words near();

    long accountId();
}
