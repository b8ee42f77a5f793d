package org.ninefold.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.access.Role;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Has CRMs beside us read, and follows what becomes of that. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class Hosts {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @EJB
    Callers callers;

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<Host> hosts;

    /** The names of the hosts that can be read. */
    public List<String> names() {
        return known().names();
    }

    /** Asks the host itself, which may take some seconds. */
    public HostFindings findings(String host) {
        return known().mustBeSetUp(host).look();
    }

    /** What is known without asking it. */
    public HostView status(String host) {
        known().find(host);
        HostState state = HostState.of(em, host).orElse(new HostState(null, null, null, null));
        SyncView last = page(host, 0, 1).items().stream().findFirst().orElse(null);
        int unmatched = new HostOwners(em).count(host, false);
        return new HostView(host, known().isSetUp(host), last, state.looked(), state.nextAt(), unmatched);
    }

    /**
     * Queues a reading; while one waits or is at work, that one answers.
     *
     * @param acceptLoss whether many records that are gone are believed to be gone
     * @return its id
     * @throws Refused when this host is not set up
     */
    public long start(String host, SyncMode mode, boolean acceptLoss) {
        known().mustBeSetUp(host);
        HostState.hold(em, host);
        HostSyncs syncs = new HostSyncs(em);
        HostSyncs.Order order = new HostSyncs.Order(host, mode, acceptLoss);
        return syncs.atWork(host)
                .orElseGet(() -> syncs.queue(jobs, order, callers.current().signIn()));
    }

    /** Starts an interrupted reading again: streams that were taken are passed over. */
    public void again(String host, long id) {
        known().mustBeSetUp(host);
        new HostSyncs(em).mustFind(host, id);
        jobs.again(id);
    }

    public SyncView get(String host, long id) {
        HostSyncs syncs = new HostSyncs(em);
        HostSync sync = syncs.mustFind(host, id);
        Job job = jobs.get(id);
        em.refresh(sync);
        return syncs.view(sync, job);
    }

    /** The newest first. */
    public Page<SyncView> page(String host, int offset, int limit) {
        known().find(host);
        return new HostSyncs(em).page(host, offset, limit);
    }

    /** Records that were not taken over. */
    public Page<SyncRejection> rejections(String host, long id, int offset, int limit) {
        new HostSyncs(em).mustFind(host, id);
        return new SyncRejections(em).page(id, offset, limit);
    }

    /**
     * Who looks after accounts there.
     *
     * @param matched whether those that are users here are asked for, or those that are not; null for both
     */
    public Page<HostOwnerView> owners(String host, Boolean matched, int offset, int limit) {
        known().find(host);
        return new HostOwners(em).page(host, matched, offset, limit);
    }

    /** Where people look at this account in the host; empty where no address is set. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.SALES_MANAGER, Role.Names.ACCOUNT_MANAGER, Role.Names.READER})
    public Optional<String> pageOf(String host, String hostId) {
        return known().find(host).page(hostId);
    }

    /**
     * The reference of the account that an account there is here.
     *
     * @throws NotFound when there is none, or it is out of reach
     */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.SALES_MANAGER, Role.Names.ACCOUNT_MANAGER, Role.Names.READER})
    public String accountOf(String host, String hostId) {
        Caller caller = callers.current();
        Sql linked = new Sql()
                .add(
                        "select a.ref, 1 from ninefold.host_record h join ninefold.account a on a.id = h.leads_to"
                                + " where h.host = ? and h.kind = 'accounts' and h.host_id = ?",
                        host,
                        hostId)
                .add(sql -> caller.limit(sql, "a"));
        return found(linked).or(() -> found(named(caller, hostId))).orElseThrow(() -> new NotFound("account", hostId));
    }

    private KnownHosts known() {
        return new KnownHosts(hosts, settings.host());
    }

    private static Sql named(Caller caller, String ref) {
        return new Sql()
                .add("select a.ref, 1 from ninefold.account a where a.ref = ?", ref)
                .add(sql -> caller.limit(sql, "a"));
    }

    private Optional<String> found(Sql query) {
        List<Row> rows = query.rows(em);
        return rows.stream().map(row -> row.text(0)).findFirst();
    }
}
