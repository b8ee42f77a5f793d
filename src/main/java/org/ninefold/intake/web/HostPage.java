package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ninefold.intake.HostOwnerView;
import org.ninefold.intake.HostRefusal;
import org.ninefold.intake.HostView;
import org.ninefold.intake.Hosts;
import org.ninefold.intake.SyncMode;
import org.ninefold.intake.SyncView;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** The CRM beside us: whether it can be read, how far it was read, whose accounts are nobody's here; has it read. */
@Named
@ViewScoped
public class HostPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int READINGS = 10;
    private static final int OWNERS = 20;

    @EJB
    Hosts hosts;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private String name;
    private transient HostView host;
    private transient HostFound found;
    private transient Page<SyncView> readings;
    private transient Page<HostOwnerView> owners;

    /** Finds the host that is set up. */
    public void load() {
        Optional<HostView> known = hosts.names().stream()
                .map(hosts::status)
                .filter(HostView::configured)
                .findFirst();
        host = known.orElse(null);
        name = known.map(HostView::name).orElse(null);
    }

    public String changes() {
        return read(SyncMode.CHANGES);
    }

    public String everything() {
        return read(SyncMode.FULL);
    }

    public String missing() {
        return read(SyncMode.KEYS);
    }

    private String read(SyncMode mode) {
        return "/intake/sync.xhtml?faces-redirect=true&host=" + name + "&id=" + hosts.start(name, mode, false);
    }

    /** Null where none is set up. */
    public HostView getHost() {
        if (host == null && name != null) {
            host = hosts.status(name);
        }
        return host;
    }

    /** Why none is set up although one is named; null where none is named. */
    public Refused getMistake() {
        try {
            hosts.names().stream().findFirst().ifPresent(hosts::findings);
            return null;
        } catch (Refused e) {
            return e.refusal() == HostRefusal.NOT_SET_UP ? null : e;
        }
    }

    /** What it answers; null where it is not asked. Asked before the first reading, and whenever somebody wants to know. */
    public HostFound getFound() {
        if (found == null && (address().has("test") || getHost().lastSync() == null)) {
            found = new HostFound(hosts.findings(name));
        }
        return found;
    }

    /** How long ago its clock showed the time up to which all is known here. */
    public String getLag() {
        Duration lag = Duration.between(getHost().asOf(), clock.instant());
        if (lag.toHours() < 1) {
            return say.text("hosts.lag.minutes", Math.max(0, lag.toMinutes()));
        }
        return lag.toDays() < 2 ? say.text("hosts.lag.hours", lag.toHours()) : say.text("hosts.lag.days", lag.toDays());
    }

    /** Those without a user here, who has most accounts first. */
    public Page<HostOwnerView> getOwners() {
        if (owners == null) {
            owners = hosts.owners(name, false, (Pager.number(address(), "owners") - 1) * OWNERS, OWNERS);
        }
        return owners;
    }

    public Pager getOwnersPager() {
        return Pager.of(getOwners(), address(), "owners", OWNERS, say);
    }

    public Page<SyncView> getReadings() {
        if (readings == null) {
            readings = hosts.page(name, (Pager.number(address(), "page") - 1) * READINGS, READINGS);
        }
        return readings;
    }

    public Pager getPager() {
        return Pager.of(getReadings(), address(), "page", READINGS, say);
    }

    private static ListAddress address() {
        return ListAddress.asked("/intake/host.xhtml", "test", "owners", "page");
    }
}
