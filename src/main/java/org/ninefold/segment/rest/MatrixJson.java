package org.ninefold.segment.rest;

import java.math.BigDecimal;
import java.util.List;
import org.ninefold.account.Unplaced;
import org.ninefold.platform.messages.Messages;
import org.ninefold.segment.Cell;
import org.ninefold.segment.MatrixView;

/** The nine cells of a run and those who are in none, within the caller's reach. */
public record MatrixJson(PlacementJson placement, List<CellJson> cells, List<ReasonJson> unplaced) {

    /**
     * The sums of a cell.
     *
     * @param name the cell's name in the language asked for
     * @param value by the run's measure
     * @param revenue all revenue of the period
     */
    public record CellJson(
            Cell cell, String name, int accounts, BigDecimal value, BigDecimal revenue, BigDecimal headroom) {}

    public record ReasonJson(Unplaced reason, int accounts) {}

    static MatrixJson of(MatrixView matrix, Messages texts) {
        return new MatrixJson(
                PlacementJson.of(matrix.run()),
                matrix.cells().stream().map(cell -> cell(cell, texts)).toList(),
                matrix.unplaced().stream()
                        .map(sum -> new ReasonJson(sum.reason(), sum.accounts()))
                        .toList());
    }

    private static CellJson cell(MatrixView.CellSum sum, Messages texts) {
        return new CellJson(
                sum.cell(), texts.text(sum.cell()), sum.accounts(), sum.value(), sum.revenue(), sum.headroom());
    }
}
