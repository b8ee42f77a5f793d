package org.ninefold.survey.web;

import org.ninefold.survey.Move;

/**
 * What became of an item since another wave.
 *
 * @param difference of the means with its interval
 * @param paired of those who answered both; empty where nobody did
 */
public record ResultChange(String difference, Move move, String paired, Move pairedMove, boolean few) {}
