package org.ninefold.intake;

/** Which records an import may write; the others are rejected. */
public enum WriteMode {
    BOTH,
    CREATE,
    UPDATE
}
