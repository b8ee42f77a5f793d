package org.ninefold.segment;

/**
 * How many accounts went from one cell to another between two runs.
 *
 * @param from the cell in the first run, null for not placed
 * @param to the cell in the second run, null for not placed
 */
public record Move(Cell from, Cell to, int accounts) {}
