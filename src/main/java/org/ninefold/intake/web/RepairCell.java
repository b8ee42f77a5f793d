package org.ninefold.intake.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ninefold.intake.RowFault;

/** A cell of a rejected row, to be mended. */
public class RepairCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String shown;
    private final ArrayList<RowFault> faults;
    private String text;

    RepairCell(String column, String text, List<RowFault> faults) {
        this.column = column;
        this.shown = text;
        this.text = text;
        this.faults = new ArrayList<>(faults);
    }

    boolean isMended() {
        return text != null && !text.equals(shown);
    }

    public boolean isBad() {
        return !faults.isEmpty();
    }

    public String getColumn() {
        return column;
    }

    public List<RowFault> getFaults() {
        return faults;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
