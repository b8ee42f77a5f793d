package org.ninefold.intake.rest;

import java.util.List;

/**
 * Records of an import that was taken back, by name.
 *
 * @param total how many there are, up to 10,000
 * @param totalAtLeast beyond that, how many there are at least
 */
public record UndoRowPageJson(List<UndoRowJson> items, Integer total, Integer totalAtLeast) {}
