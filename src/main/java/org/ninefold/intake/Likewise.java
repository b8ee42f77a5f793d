package org.ninefold.intake;

/**
 * A record that a check would make, and a known one it looks like.
 *
 * @param row as a spreadsheet counts
 * @param name what they have in common: the account's name, the contact's address
 * @param ref the reference of the known one
 * @param known how the known one is called
 */
public record Likewise(int row, String name, String ref, String known) {}
