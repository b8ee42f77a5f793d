package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.intake.ImportView;
import org.ninefold.intake.Imports;
import org.ninefold.intake.Mend;
import org.ninefold.intake.Rejection;
import org.ninefold.intake.Repairs;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.web.Ids;

/** The rejected rows of a check in a grid: marked with their reasons, mended or dropped, and checked again. */
@Named
@ViewScoped
public class RepairGrid implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many rows are mended at once. */
    private static final int SHOWN = 200;

    @EJB
    Imports imports;

    @EJB
    Repairs repairs;

    private Long id;
    private ArrayList<String> columns;
    private ArrayList<RepairRow> faulty;
    private ArrayList<RepairRow> duplicate;

    public String check() {
        List<Mend> mends = Stream.concat(faulty.stream(), duplicate.stream())
                .map(RepairRow::mend)
                .toList();
        return "/intake/import.xhtml?faces-redirect=true&id=" + repairs.check(id, mends);
    }

    /** Drops all rows that are there twice, or already. */
    public String drop() {
        duplicate.forEach(row -> row.setDropped(true));
        return check();
    }

    private void read() {
        if (columns != null) {
            return;
        }
        ImportView run = imports.get(id);
        boolean open = run.isCheck() && run.state() == JobState.DONE && run.isKept();
        List<Rejection> rejections = open ? imports.rejections(id, 0, SHOWN) : List.of();
        List<String> names = open ? imports.columns(id) : List.of();
        columns = new ArrayList<>(names);
        faulty = rows(rejections, names, false);
        duplicate = rows(rejections, names, true);
        if (run.isUnderWay()) {
            columns = null;
        }
    }

    private static ArrayList<RepairRow> rows(List<Rejection> rejections, List<String> names, boolean twice) {
        return new ArrayList<>(rejections.stream()
                .filter(rejection -> RepairRow.isDuplicate(rejection) == twice)
                .map(rejection -> new RepairRow(names, rejection))
                .toList());
    }

    /** Whether there is something to mend. */
    public boolean isOpen() {
        read();
        return !faulty.isEmpty() || !duplicate.isEmpty();
    }

    public List<String> getColumns() {
        read();
        return columns == null ? List.of() : columns;
    }

    public List<RepairRow> getFaulty() {
        read();
        return faulty;
    }

    public List<RepairRow> getDuplicate() {
        read();
        return duplicate;
    }

    public int getMost() {
        return SHOWN;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    /** What is no number names no import. */
    public void setId(String text) {
        id = Ids.read(text);
    }
}
