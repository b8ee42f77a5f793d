package org.ninefold.intake;

/**
 * A record of a run that was taken back.
 *
 * @param ref its name in the file, such as the reference of the account
 * @param name how it is called now; null where it is gone, out of the reader's reach, or of a kind without names
 * @param reason why it was not taken back, null where it was
 */
public record UndoRow(String ref, String name, UndoOutcome outcome, UndoReason reason) {}
