package org.ninefold.intake;

/**
 * What is wrong with a row.
 *
 * @param column the name of the column, or null where no single one is to blame
 * @param found what stands there, as the file has it
 */
public record Fault(String column, RowFault reason, String found) {}
