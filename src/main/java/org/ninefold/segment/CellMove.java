package org.ninefold.segment;

/**
 * An account that is in another cell than it was.
 *
 * @param was null for not placed
 * @param is null for not placed
 */
public record CellMove(String ref, String name, Cell was, Cell is) {}
