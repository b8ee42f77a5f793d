package org.ninefold.intake;

/**
 * A record that is new, and one it looks like.
 *
 * @param row as a spreadsheet counts
 * @param name what they have in common: the account's name, the contact's address
 * @param ref the reference of the other one
 * @param known how the other one is called
 * @param earlier the row of the same file that makes the other one; null where it was known before
 */
public record Likewise(int row, String name, String ref, String known, Integer earlier) {}
