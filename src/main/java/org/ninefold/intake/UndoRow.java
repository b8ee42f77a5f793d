package org.ninefold.intake;

/**
 * A record of a run that was taken back.
 *
 * @param ref its name in the file, such as the reference of the account
 * @param reason why it was not taken back, null where it was
 */
public record UndoRow(String ref, UndoOutcome outcome, UndoReason reason) {}
