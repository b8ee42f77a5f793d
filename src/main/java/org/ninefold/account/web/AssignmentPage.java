package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ninefold.account.AccountChoices;
import org.ninefold.account.AssignmentView;
import org.ninefold.account.BulkAssignments;
import org.ninefold.account.RefusedAccount;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** Follows accounts that change hands: how many did, which did not and why; takes it back for half a minute. */
@Named
@ViewScoped
public class AssignmentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @EJB
    BulkAssignments assignments;

    @EJB
    AccountChoices choices;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private Long id;
    private transient AssignmentView run;

    public void load() {
        if (id == null) {
            throw new NotFound("assignment", "?");
        }
        getRun();
    }

    /** Looks again; called while the work goes on. */
    public void look() {
        run = null;
    }

    public void undo() {
        page(assignments.undo(id)).open();
    }

    public void again() {
        assignments.again(id);
        page(id).open();
    }

    public AssignmentView getRun() {
        if (run == null) {
            run = assignments.get(id);
        }
        return run;
    }

    /** To whom the accounts are given: "Owner: Anna Lyngvad", "Team: North". */
    public List<String> getAims() {
        String owner = getRun().order().owner();
        String team = getRun().order().team();
        return Stream.of(
                        owner == null ? null : say.text("assign.aim.owner", owner.isEmpty() ? "–" : named(owner)),
                        team == null ? null : say.text("assign.aim.team", team.isEmpty() ? "–" : team))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The key of the sentence that says where it stands. */
    public String getSays() {
        return switch (getRun().state()) {
            case QUEUED -> "assign.queued";
            case RUNNING -> "assign.running";
            case INTERRUPTED -> "assign.interrupted";
            case FAILED -> "assign.failed";
            case UNDONE -> "assign.undone";
            case DONE -> getRun().undoes() == null ? "assign.done" : "assign.back";
        };
    }

    public boolean isInterrupted() {
        return getRun().state() == JobState.INTERRUPTED;
    }

    public List<RefusedAccount> getRefused() {
        return getRun().refused() == 0
                ? List.of()
                : assignments.refused(id, 0, SHOWN).items();
    }

    /** For how long it can be taken back; 0 where it cannot. */
    public long getSecondsLeft() {
        return getRun().undoUntil() == null
                ? 0
                : Math.max(
                        0,
                        Duration.between(clock.instant(), getRun().undoUntil()).toSeconds());
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    /** What is no number names no run: a converter would refuse it before anybody looks. */
    public void setId(String text) {
        id = Ids.read(text);
    }

    private String named(String signIn) {
        return new AccountFilters(null, choices.forList(), say).owner(signIn);
    }

    private static ListAddress page(long run) {
        return new ListAddress("/account/assignment.xhtml").with("id", run);
    }
}
