package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.ninefold.intake.ImportView;
import org.ninefold.intake.Imports;
import org.ninefold.intake.UndoOutcome;
import org.ninefold.intake.UndoRow;
import org.ninefold.intake.UndoView;
import org.ninefold.intake.Undos;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** Takes an import back: says beforehand what it means, follows the work, and lists by name what became of it. */
@Named
@ViewScoped
public class UndoPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @EJB
    Imports imports;

    @EJB
    Undos undos;

    @Inject
    Say say;

    private Long id;
    private String outcome;
    private String number;
    private transient ImportView run;
    private transient UndoView undo;
    private transient Page<UndoRow> page;

    public void load() {
        if (id == null) {
            throw new NotFound("import", "?");
        }
        getRun();
    }

    /** Looks again; called while the work goes on. */
    public void look() {
        undo = null;
        page = null;
    }

    public String start() {
        undos.start(id);
        return "/intake/undo.xhtml?faces-redirect=true&id=" + id;
    }

    public ImportView getRun() {
        if (run == null) {
            run = imports.get(id);
        }
        return run;
    }

    /** Null where nobody has asked for it yet. */
    public UndoView getUndo() {
        if (undo == null) {
            undo = undos.find(id).orElse(null);
        }
        return undo;
    }

    public boolean isPossible() {
        return undos.isPossible(id);
    }

    /** Whether the work broke off and can go on. */
    public boolean isBroken() {
        return getUndo() != null && (undo.state() == JobState.INTERRUPTED || undo.state() == JobState.FAILED);
    }

    /** The key of the sentence that says where it stands. */
    public String getSays() {
        return switch (getUndo().state()) {
            case QUEUED -> "undo.queued";
            case RUNNING -> "undo.running";
            case INTERRUPTED -> "undo.interrupted";
            case FAILED -> "undo.failed";
            case DONE, UNDONE -> undo.counts().kept() + undo.counts().failed() == 0 ? "undo.done" : "undo.done.bad";
        };
    }

    public UndoOutcome[] getOutcomes() {
        return UndoOutcome.values();
    }

    public Page<UndoRow> getPage() {
        if (page == null) {
            page = undos.rows(id, chosen(), (Pager.number(address(), "page") - 1) * SHOWN, SHOWN);
        }
        return page;
    }

    /** The page of a record that still stands; null where it has none. */
    public String toRecord(UndoRow row) {
        return row.name() == null ? null : RecordPages.of(getRun().kind(), row.ref());
    }

    public Pager getPager() {
        return Pager.of(getPage(), address(), "page", SHOWN, say);
    }

    private ListAddress address() {
        return new ListAddress("/intake/undo.xhtml")
                .with("id", getId())
                .with("outcome", outcome)
                .with("page", number);
    }

    private UndoOutcome chosen() {
        return outcome(outcome);
    }

    /** Null for all. */
    static UndoOutcome outcome(String text) {
        return Arrays.stream(UndoOutcome.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    public String getTitle() {
        return say.text("undo.title", say.text("ImportKind." + getRun().kind()));
    }

    public String getIntro() {
        ImportView shown = getRun();
        String file = shown.fileName() == null ? say.text("imports.file") : shown.fileName();
        return say.text("import.sent", file, say.moment(shown.createdAt()), shown.createdBy());
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    /** What is no number names no import. */
    public void setId(String text) {
        id = Ids.read(text);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
