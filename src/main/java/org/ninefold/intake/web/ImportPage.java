package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.ninefold.intake.ImportView;
import org.ninefold.intake.Imports;
import org.ninefold.intake.Likewise;
import org.ninefold.intake.Mend;
import org.ninefold.intake.Rejection;
import org.ninefold.intake.Repairs;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.Say;

/** Follows one import: its progress, its counts, what was rejected and why; goes on from there. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @EJB
    Imports imports;

    @EJB
    Repairs repairs;

    @Inject
    Say say;

    private Long id;
    private transient ImportView run;
    private transient List<Likewise> alike;

    public void load() {
        if (id == null) {
            throw new NotFound("import", "?");
        }
        getRun();
    }

    /** Looks again; called while the work goes on. */
    public void look() {
        run = null;
        alike = null;
    }

    public String commit() {
        return "/intake/import.xhtml?faces-redirect=true&id=" + imports.commit(id);
    }

    public String again() {
        imports.again(id);
        return "/intake/import.xhtml?faces-redirect=true&id=" + id;
    }

    public ImportView getRun() {
        if (run == null) {
            run = imports.get(id);
        }
        return run;
    }

    /** The key of the sentence that says where it stands. */
    public String getSays() {
        return switch (getRun().state()) {
            case QUEUED -> "import.queued";
            case RUNNING -> "import.running";
            case INTERRUPTED -> "import.interrupted";
            case FAILED -> isUndoable() ? "import.failed.part" : "import.failed";
            case UNDONE -> "import.undone";
            case DONE -> done();
        };
    }

    private String done() {
        boolean rejected = getRun().counts().rejected() > 0;
        if (!getRun().isCheck()) {
            return rejected ? "import.done.bad" : "import.done";
        }
        if (!isWorthwhile()) {
            return rejected ? "import.checked" : "import.checked.none";
        }
        return rejected ? "import.checked.bad" : "import.checked.good";
    }

    /** Whether a commit would write anything. */
    public boolean isWorthwhile() {
        return getRun().counts().created() + getRun().counts().updated() > 0;
    }

    /** Whether it has written something that may be taken back. */
    public boolean isUndoable() {
        return !getRun().isCheck() && getRun().state().hasEnded() && isWorthwhile();
    }

    /** Whether its columns can be mapped otherwise, and the file be checked again. */
    public boolean isRemappable() {
        boolean ended = getRun().state() == JobState.DONE && getRun().isCheck() || getRun().state() == JobState.FAILED;
        return ended && getRun().isKept();
    }

    public boolean isInterrupted() {
        return getRun().state() == JobState.INTERRUPTED;
    }

    public List<Rejection> getRejections() {
        return getRun().isUnderWay() ? List.of() : imports.rejections(id, 0, SHOWN);
    }

    /** What a check would make although something like it is known. */
    public List<Likewise> getAlike() {
        if (alike == null) {
            alike = getRun().isUnderWay() || !getRun().isCheck() ? List.of() : imports.alike(id, SHOWN);
        }
        return alike;
    }

    /** Leaves out what looks like known records, and has the rest checked again. */
    public String leaveOut() {
        List<Mend> dropped = getAlike().stream()
                .map(like -> new Mend(like.row(), true, Map.of()))
                .toList();
        return "/intake/import.xhtml?faces-redirect=true&id=" + repairs.check(id, dropped);
    }

    public String getTitle() {
        String key = getRun().isCheck() ? "import.title.check" : "import.title.commit";
        return say.text(key, say.text("ImportKind." + getRun().kind()));
    }

    public String getIntro() {
        ImportView shown = getRun();
        String file = shown.fileName() == null ? say.text("imports.file") : shown.fileName();
        return say.text("import.sent", file, say.moment(shown.createdAt()), shown.createdBy());
    }

    public String getFailure() {
        return say.text(getRun().failure(), getRun().facts().toArray());
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    /** What is no number names no import: a converter would refuse it before anybody looks. */
    public void setId(String text) {
        id = Ids.read(text);
    }
}
