package org.ninefold.intake;

/** What became of a record when the run that wrote it was taken back. */
public enum UndoOutcome {
    /** It is as it was before, or gone where the run had made it. */
    REVERSED,
    /** It stays as it is: somebody builds on it. */
    KEPT,
    /** It could not be taken back. */
    FAILED
}
