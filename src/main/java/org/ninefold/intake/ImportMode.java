package org.ninefold.intake;

/** Whether an import only says what it would do. Both run the same code up to the writing. */
public enum ImportMode {
    CHECK,
    COMMIT
}
