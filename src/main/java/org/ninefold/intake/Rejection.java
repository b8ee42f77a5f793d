package org.ninefold.intake;

import java.util.List;

/**
 * A row that was not taken over.
 *
 * @param row as a spreadsheet counts, the header being 1
 * @param cells in the order of the run's columns, as they can be sent again
 */
public record Rejection(int row, List<Fault> faults, List<String> cells) {}
