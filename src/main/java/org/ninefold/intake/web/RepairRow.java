package org.ninefold.intake.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ninefold.intake.Fault;
import org.ninefold.intake.Mend;
import org.ninefold.intake.Rejection;
import org.ninefold.intake.RowFault;

/** A rejected row, to be mended or dropped. */
public class RepairRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final ArrayList<RepairCell> cells = new ArrayList<>();
    private final ArrayList<RowFault> faults;
    private boolean dropped;

    RepairRow(List<String> columns, Rejection rejection) {
        number = rejection.row();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new RepairCell(columns.get(i), rejection.cells().get(i), of(rejection, columns.get(i))));
        }
        List<Fault> elsewhere = rejection.faults().stream()
                .filter(fault -> fault.column() == null || !columns.contains(fault.column()))
                .toList();
        faults = new ArrayList<>(elsewhere.stream().map(Fault::reason).toList());
    }

    private static List<RowFault> of(Rejection rejection, String column) {
        return rejection.faults().stream()
                .filter(fault -> Objects.equals(fault.column(), column))
                .map(Fault::reason)
                .toList();
    }

    static boolean isDuplicate(Rejection rejection) {
        return rejection.faults().stream().allMatch(fault -> fault.reason().isDuplicate());
    }

    Mend mend() {
        Map<String, String> mended = new HashMap<>();
        cells.stream().filter(RepairCell::isMended).forEach(cell -> mended.put(cell.getColumn(), cell.getText()));
        return new Mend(number, dropped, mended);
    }

    public int getNumber() {
        return number;
    }

    public List<RepairCell> getCells() {
        return cells;
    }

    /** What is wrong with the row, and not with one of its cells. */
    public List<RowFault> getFaults() {
        return faults;
    }

    public boolean isDropped() {
        return dropped;
    }

    public void setDropped(boolean dropped) {
        this.dropped = dropped;
    }
}
