package org.ninefold.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.ninefold.access.Audit;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Settings;

/** Has the host that is set up read by itself. Every node asks each minute; the host's row lets one of them at a time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HostTimes {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<Host> hosts;

    /** Queues what is due. The first reading is begun by a person, and none while another waits or is at work. */
    public void due() {
        KnownHosts known = new KnownHosts(hosts, settings.host());
        Optional<Host> host = settings.host().filter(known.names()::contains).map(known::find);
        if (host.isPresent()) {
            HostState.hold(em, host.get().name());
            HostState state = HostState.of(em, host.get().name()).orElseThrow();
            if (state.looked() != null
                    && new HostSyncs(em).atWork(host.get().name()).isEmpty()) {
                due(host.get(), state);
            }
        }
    }

    private void due(Host host, HostState state) {
        HostRhythm rhythm = host.rhythm();
        Instant now = HostState.now(em);
        LocalDateTime here = LocalDateTime.ofInstant(now, clock.getZone());
        if (rhythm.every().isZero()) {
            HostState.planRead(em, host.name(), null);
        } else if (state.nextKeysOn() == null) {
            // the first reading has just seen all there are
            HostState.planKeys(em, host.name(), here.toLocalDate().plusDays(1));
        } else if (!here.isBefore(state.nextKeysOn().atTime(rhythm.night()))) {
            HostState.planKeys(em, host.name(), here.toLocalDate().plusDays(1));
            queue(host, SyncMode.KEYS);
        } else if (state.nextAt() == null || state.nextAt().isAfter(now.plus(rhythm.every()))) {
            HostState.planRead(em, host.name(), now.plus(rhythm.every()));
        } else if (!state.nextAt().isAfter(now)) {
            HostState.planRead(em, host.name(), now.plus(rhythm.every()));
            queue(host, SyncMode.CHANGES);
        }
    }

    private void queue(Host host, SyncMode mode) {
        new HostSyncs(em).queue(jobs, new HostSyncs.Order(host.name(), mode, false), Audit.NOBODY);
    }
}
