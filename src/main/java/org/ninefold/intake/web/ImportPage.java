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
import org.ninefold.kernel.Page;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.Say;

/** Follows one import: its progress, its counts, what was rejected and why; goes on from there. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    /** So many rows are left out at once. */
    private static final int LEFT_OUT = 10_000;

    @EJB
    Imports imports;

    @EJB
    Repairs repairs;

    @Inject
    Say say;

    private Long id;
    private transient ImportView run;
    private transient Page<Likewise> alike;
    private transient Page<Rejection> faulty;
    private transient Page<Rejection> duplicate;

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
        faulty = null;
        duplicate = null;
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

    /** Rejected rows, but for those that are there twice or already. */
    public Page<Rejection> getFaulty() {
        if (faulty == null) {
            faulty = rejections(false);
        }
        return faulty;
    }

    /** Rejected rows that are twice in the file, or there already. */
    public Page<Rejection> getDuplicate() {
        if (duplicate == null) {
            duplicate = rejections(true);
        }
        return duplicate;
    }

    private Page<Rejection> rejections(boolean duplicates) {
        return getRun().isUnderWay() ? new Page<>(List.of(), 0) : imports.rejections(id, duplicates, SHOWN);
    }

    /** What is new, or would be, although something like it is known or stands in an earlier row. */
    public Page<Likewise> getAlike() {
        if (alike == null) {
            boolean done = getRun().state() == JobState.DONE;
            alike = done ? imports.alike(id, 0, SHOWN) : new Page<>(List.of(), 0);
        }
        return alike;
    }

    /** Whether the file can be checked again without the rows that look like others. */
    public boolean isLeavable() {
        return getRun().isCheck() && getRun().isKept();
    }

    /** Leaves out what looks like others, and has the rest checked again. */
    public String leaveOut() {
        List<Mend> dropped = imports.alike(id, 0, LEFT_OUT).items().stream()
                .map(like -> new Mend(like.row(), true, Map.of()))
                .toList();
        return "/intake/import.xhtml?faces-redirect=true&id=" + repairs.check(id, dropped);
    }

    /** How many there are in all, as a list says it. */
    public String countOf(Page<?> page) {
        return page.totalIsExact() ? say.count(page.total()) : say.text("import.more", say.count(Page.COUNTED));
    }

    /** The page of the record that a row looks like; null while only the file has it. */
    public String toRecord(Likewise like) {
        return like.earlier() != null && getRun().isCheck() ? null : RecordPages.of(getRun().kind(), like.ref());
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
