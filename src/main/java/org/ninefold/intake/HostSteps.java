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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ninefold.access.Audit;
import org.ninefold.consent.Suppression;
import org.ninefold.consent.Suppression.Brought;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Settings;

/** The steps of reading a host, a transaction each: records, links, counts and progress together or not at all. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HostSteps {

    /** How many records are judged and applied in one transaction. */
    static final int RECORDS_A_CHUNK = 5_000;

    private static final int BEFORE_DONE = 99;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @EJB
    Audit audit;

    @EJB
    Suppression suppression;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    @Inject
    @Any
    Instance<Host> hosts;

    /** The host that a reading is of. */
    public Host host(long id) {
        return new KnownHosts(hosts, settings.host()).mustBeSetUp(find(id).host());
    }

    public ImportKind kind(String name) {
        return KindOrder.find(kinds, name);
    }

    /** What is to be read, in this order. What people did here since the last reading is taken note of. */
    public List<HostPass> begin(long id) {
        HostSync sync = find(id);
        HostStart start = new HostStart(em, sync);
        start.settle(chunks().of(sync, actor(sync)));
        return start.passes(host(id));
    }

    /**
     * Begins to read a stream; what an interrupted reading had staged is thrown away.
     *
     * @param marks where its tables stand
     * @return from where on it is read
     */
    public Since read(long pass, Map<String, Instant> marks) {
        HostPass found = pass(pass);
        HostSync sync = find(found.sync());
        for (String table : List.of("import_row", "import_record", "import_rejection")) {
            em.createNativeQuery("delete from ninefold." + table + " where run_id = ?1")
                    .setParameter(1, pass)
                    .executeUpdate();
        }
        Since since = sync.mode() == SyncMode.FULL
                ? Since.ALL
                : new HostMarks(em, sync.host())
                        .since(found.stream(), marks, host(sync.id()).rhythm().overlap());
        found.reading(since.isAll(), clock.instant());
        progress(found);
        return since;
    }

    /** Takes some records of a stream that comes in by an import kind. */
    public void chunk(long pass, HostBatch.Records records) {
        HostPass found = pass(pass);
        HostSync sync = find(found.sync());
        ImportKind kind = kind(found.stream().kind().orElseThrow());
        Statements.Range range = new Statements.Range(records.first(), records.last());
        Chunk chunk = chunks().of(sync, actor(sync), found, range);
        HostRecords taking = new HostRecords(em, kind, chunk, (records.first() - 1) / RECORDS_A_CHUNK);
        SyncCounts counts = taking.take(pass, records.rows());
        // another chunk may be taken at the same time: each counts on from what the other counted
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        found.did(records.count(), counts);
        em.flush();
        progress(found);
    }

    public void owners(long pass, List<HostOwner> owners) {
        did(pass, owners.size(), side -> side.owners(owners));
    }

    /** @param costs all there are; where they are others than before, all hours are read again */
    public void costs(long pass, List<HostCost> costs) {
        did(pass, costs.size(), side -> {
            SyncCounts counts = side.costs(costs).plus(side.costsAreAll(costs));
            if (counts.created() + counts.updated() + counts.gone() > 0) {
                new HostMarks(em, find(pass(pass).sync()).host()).forget(HostStream.TIME);
            }
            return counts;
        });
    }

    public void consents(long pass, List<HostConsent> consents) {
        did(pass, consents.size(), side -> side.consents(wanted(consents)));
    }

    /** All but those of people who asked to be forgotten. */
    private List<HostConsent> wanted(List<HostConsent> consents) {
        List<Brought> people = IntStream.range(0, consents.size())
                .mapToObj(at -> new Brought(
                        at, List.of(consents.get(at).person()), consents.get(at).address(), null, null))
                .toList();
        Set<Integer> erased = suppression.among(people);
        return IntStream.range(0, consents.size())
                .filter(at -> !erased.contains(at))
                .mapToObj(consents::get)
                .toList();
    }

    private void did(long pass, int records, Function<HostSide, SyncCounts> step) {
        HostPass found = pass(pass);
        found.did(records, step.apply(new HostSide(em, find(found.sync()).host())));
        em.flush();
        progress(found);
    }

    /** Finds who of the host's owners is a user here. */
    public void matchOwners(long id) {
        HostSync sync = find(id);
        Map<String, Object> by = Map.of("by", host(id).rhythm().owners().name());
        chunks().of(sync, actor(sync)).run(HostLinks.class, "host", "match-owners", by);
    }

    /** Gives some accounts to who is found to look after them. @return whether there may be more */
    public boolean reassign(long pass) {
        HostPass found = pass(pass);
        HostSync sync = find(found.sync());
        int before = found.rows();
        Statements.Range range = new Statements.Range(before + 1L, before + RECORDS_A_CHUNK);
        ImportKind accounts = kind(found.stream().kind().orElseThrow());
        Chunk chunk = chunks().of(sync, actor(sync), found, range);
        Map<String, Object> more = Map.of("before", before, "most", RECORDS_A_CHUNK);
        chunk.run(HostLinks.class, "host", "restage-owners", more);
        SyncCounts counts = HostRecords.write(chunk, accounts, new HostLinks(chunk, HostLinks.OWNERS));
        chunk.run(ImportSteps.class, "chunk", "clear");
        found.did(counts.updated(), counts);
        em.flush();
        progress(found);
        return counts.updated() == RECORDS_A_CHUNK;
    }

    /** A stream was taken whole: the next reading goes on from these marks. */
    public void taken(long pass, Map<String, Instant> marks, Instant hostClock) {
        HostPass found = pass(pass);
        found.taken(clock.instant());
        new HostMarks(em, find(found.sync()).host()).keep(found.stream(), marks, hostClock);
        progress(found);
    }

    /** Everything that was asked for was read. What was rejected long ago has been read again since, or is forgotten. */
    public void end(long id) {
        HostSync sync = find(id);
        HostState.done(em, sync.host(), new HostMarks(em, sync.host()).looked(), host(id).choices());
        chunks().of(sync, actor(sync)).run(HostLinks.class, "host", "forget-rejections");
        SyncCounts counts = new HostSyncs(em).view(sync, jobs.get(id)).counts();
        Audit.Change change = Audit.Change.of("SYNC", sync.host(), Long.toString(id))
                .after("created", counts.created())
                .after("updated", counts.updated())
                .after("unchanged", counts.unchanged())
                .after("rejected", counts.rejected());
        audit.record(change, jobs.get(id).createdBy());
    }

    /** Keeps what the refusal names. */
    public void refused(long id, List<Object> facts) {
        find(id).failed(facts);
    }

    private void progress(HostPass pass) {
        List<HostPass> passes = new HostSyncs(em).passes(pass.sync());
        long done = passes.stream()
                .filter(one -> one.phase() == HostPass.Phase.TAKEN)
                .count();
        jobs.progress(pass.sync(), (int) (BEFORE_DONE * done / passes.size()));
    }

    private HostChunks chunks() {
        return new HostChunks(em, settings.reportingCurrency(), clock.instant());
    }

    private String actor(HostSync sync) {
        return jobs.get(sync.id()).createdBy();
    }

    private HostPass pass(long id) {
        return em.find(HostPass.class, id);
    }

    private HostSync find(long id) {
        HostSync sync = em.find(HostSync.class, id);
        if (sync == null) {
            throw new IllegalStateException("no sync " + id);
        }
        return sync;
    }
}
