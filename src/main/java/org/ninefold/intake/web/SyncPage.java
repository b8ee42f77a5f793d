package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ninefold.access.Audit;
import org.ninefold.intake.HostRefusal;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.Hosts;
import org.ninefold.intake.SyncRejection;
import org.ninefold.intake.SyncView;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** Follows one reading of a CRM beside us: how far it is, what came of it, what was not taken over and why. */
@Named
@ViewScoped
public class SyncPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @EJB
    Hosts hosts;

    @Inject
    Say say;

    private String host;
    private Long id;
    private String number;
    private transient SyncView sync;
    private transient Page<SyncRejection> rejections;

    public void load() {
        if (host == null || id == null) {
            throw new NotFound("sync", "?");
        }
        getSync();
    }

    /** Looks again; called while the work goes on. */
    public void look() {
        sync = null;
        rejections = null;
    }

    public String again() {
        hosts.again(host, id);
        return opened(id);
    }

    /** Reads the same once more, and takes it that what is gone is gone. */
    public String goOn() {
        return opened(hosts.start(host, getSync().mode(), true));
    }

    private String opened(long reading) {
        return "/intake/sync.xhtml?faces-redirect=true&host=" + host + "&id=" + reading;
    }

    public SyncView getSync() {
        if (sync == null) {
            sync = hosts.get(host, id);
        }
        return sync;
    }

    public boolean isUnderWay() {
        return getSync().state().isUnderWay();
    }

    public boolean isInterrupted() {
        return getSync().state() == JobState.INTERRUPTED;
    }

    /** Whether it stopped because more seemed to be gone than could be believed. */
    public boolean isInDoubt() {
        return HostRefusal.TOO_MANY_GONE.key().equals(getSync().failure());
    }

    public String getFailure() {
        return say.text(getSync().failure(), getSync().facts().toArray());
    }

    public String getIntro() {
        SyncView shown = getSync();
        String moment = say.moment(shown.createdAt());
        return shown.startedBy().equals(Audit.NOBODY)
                ? say.text("sync.by-timer", say.name(shown.mode()), moment)
                : say.text("sync.by", say.name(shown.mode()), moment, shown.startedBy());
    }

    public Page<SyncRejection> getRejections() {
        if (rejections == null) {
            rejections = hosts.rejections(host, id, (Pager.number(address(), "page") - 1) * SHOWN, SHOWN);
        }
        return rejections;
    }

    public Pager getPager() {
        return Pager.of(getRejections(), address(), "page", SHOWN, say);
    }

    /** Where the record can be looked at there; null where that is not known. */
    public String there(SyncRejection record) {
        boolean party = record.stream() == HostStream.ACCOUNTS;
        return party ? hosts.pageOf(host, record.id()).orElse(null) : null;
    }

    private ListAddress address() {
        return new ListAddress("/intake/sync.xhtml")
                .with("host", host)
                .with("id", getId())
                .with("page", number);
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    /** What is no number names no reading. */
    public void setId(String text) {
        id = Ids.read(text);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
