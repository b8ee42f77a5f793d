package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityView;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** Says that planned activities are done; its user can take the latest back for half a minute. */
@Named
@SessionScoped
public class FinishOffer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration LASTS = Duration.ofSeconds(30);

    @EJB
    Activities activities;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private String ref;
    private String subject;
    private LocalDate planned;
    private long version;
    private Instant until;

    /** Says that one is done, and shows the page as it is now. */
    public void finish(String which) {
        ActivityView was = activities.get(which);
        ActivityView done = activities.done(which);
        ref = which;
        subject = done.fields().subject();
        planned = was.fields().day();
        version = done.version();
        until = was.fields().done() ? null : clock.instant().plus(LASTS);
        if (until == null) {
            say.done("activity.is-done", subject);
        }
        show();
    }

    /** Plans it again for the day it was planned for, unless somebody changed it since. */
    public void undo() {
        boolean open = isOpen();
        until = null;
        if (!open) {
            say.note("activity.undo-late");
            return;
        }
        try {
            activities.change(ref, version, activities.get(ref).fields().plannedFor(planned));
            say.done("activity.undone", subject);
        } catch (Refused no) {
            say.refused(no);
        } catch (NotFound gone) {
            say.note("activity.undo-late");
        }
        show();
    }

    public boolean isOpen() {
        return until != null && getSecondsLeft() > 0;
    }

    public long getSecondsLeft() {
        return until == null
                ? 0
                : Math.max(0, Duration.between(clock.instant(), until).toSeconds());
    }

    /** What was done. */
    public String getText() {
        return say.text("activity.is-done", subject);
    }

    /** The page with what its address says: whose day, which account, which part of a list. */
    private static void show() {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        ListAddress.asked(page, "of", "ref", "page").open();
    }
}
