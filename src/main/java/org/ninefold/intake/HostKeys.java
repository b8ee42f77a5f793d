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
import java.util.List;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.store.Planner;

/** The steps by which what vanished from a host is found, a transaction each. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HostKeys {

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

    /** When the keys of a reading's streams are compared. */
    public enum Turn {
        /** Other choices hold: what they leave out goes before anything else comes, so that nothing counts twice. */
        BEFORE,
        AFTER,
        NEVER
    }

    public Turn turn(long id) {
        HostSync sync = em.find(HostSync.class, id);
        if (choseOtherwise(sync)) {
            return Turn.BEFORE;
        }
        return sync.mode() == SyncMode.CHANGES ? Turn.NEVER : Turn.AFTER;
    }

    /** Whether what was read before was read by other choices. */
    private boolean choseOtherwise(HostSync sync) {
        Host host = new KnownHosts(hosts, settings.host()).find(sync.host());
        return HostState.of(em, sync.host())
                .filter(state -> state.choices() != null && !state.wasReadBy(host.choices()))
                .isPresent();
    }

    /** Begins with no keys. */
    public void clear(long pass) {
        em.createNativeQuery("delete from ninefold.host_key where pass_id = ?1")
                .setParameter(1, pass)
                .executeUpdate();
        jobs.progress(find(pass).sync(), jobs.get(find(pass).sync()).progress());
    }

    /** Some of the keys that still exist. */
    public void keep(long pass, List<String> keys) {
        HostPass found = find(pass);
        new HostSide(em, "").keys(pass, keys);
        jobs.progress(found.sync(), jobs.get(found.sync()).progress());
    }

    /** All keys were kept: marks what is missing among them, and what is there again. */
    public void compare(long pass) {
        HostPass found = find(pass);
        HostSync sync = em.find(HostSync.class, found.sync());
        Planner.learn(em, "ninefold.host_key");
        SyncCounts counts = found.stream() == HostStream.CONSENT
                ? new HostSide(em, sync.host()).consentsAreAll(pass)
                : missing(found, sync);
        found.compared(counts, clock.instant());
        em.flush();
        clear(pass);
    }

    private SyncCounts missing(HostPass pass, HostSync sync) {
        HostChunks chunks = new HostChunks(em, settings.reportingCurrency(), clock.instant());
        String actor = jobs.get(sync.id()).createdBy();
        Chunk chunk = chunks.of(sync, actor, pass, new Statements.Range(0, 0));
        boolean otherwise = choseOtherwise(sync);
        String why = otherwise ? HostGone.NOT_CHOSEN : "GONE";
        return new HostGone(chunk, pass.stream().kind().orElseThrow())
                .compare(pass.stream(), otherwise || sync.acceptsLoss(), why);
    }

    private HostPass find(long pass) {
        return em.find(HostPass.class, pass);
    }
}
