package org.ninefold.segment;

import java.math.BigDecimal;
import java.util.List;
import org.ninefold.account.Unplaced;

/** The nine cells of a run and those who are in none, within the reader's reach. */
public record MatrixView(Run run, List<CellSum> cells, List<ReasonSum> unplaced) {

    /**
     * The sums of one cell, in the run's currency.
     *
     * @param value the value by the run's measure
     * @param revenue all revenue of the period
     * @param headroom what the accounts buy elsewhere of what we can supply
     */
    public record CellSum(Cell cell, int accounts, BigDecimal value, BigDecimal revenue, BigDecimal headroom) {}

    public record ReasonSum(Unplaced reason, int accounts) {}

    public MatrixView {
        cells = List.copyOf(cells);
        unplaced = List.copyOf(unplaced);
    }

    public CellSum cell(Cell cell) {
        return cells.get(cell.ordinal());
    }

    /** Accounts in a cell. */
    public int placed() {
        return cells.stream().mapToInt(CellSum::accounts).sum();
    }

    /** Accounts in no cell. */
    public int notPlaced() {
        return unplaced.stream().mapToInt(ReasonSum::accounts).sum();
    }

    public int accounts() {
        return placed() + notPlaced();
    }
}
