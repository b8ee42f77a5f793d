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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.ninefold.access.Audit;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.store.Planner;

/** The steps of taking an import back, a transaction each: records, counts and progress are committed together. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UndoSteps {

    /** How many records are taken back in one transaction. */
    static final int RECORDS_A_CHUNK = 5_000;

    private static final int BEFORE_DONE = 99;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    /** @return the run that is to be taken back */
    public long begin(long job) {
        long run = em.createQuery("select u.run from ImportUndo u where u.job = :job", Long.class)
                .setParameter("job", job)
                .getSingleResult();
        if (!callers.named(jobs.get(job).createdBy()).role().manages()) {
            throw new Refused(FileRefusal.NO_LONGER_ALLOWED);
        }
        return run;
    }

    /** Judges the next records and takes back what may be. @return whether there are more */
    public boolean chunk(long runId) {
        ImportUndo undo = em.find(ImportUndo.class, runId);
        ImportRun run = em.find(ImportRun.class, runId);
        ImportKind kind = KindOrder.find(kinds, run.kind());
        Statements.Range range = range(undo, kind);
        if (range == null) {
            return false;
        }
        if (undo.lastTarget() == 0) {
            // mostly just written: a database that does not know of the rows may compare each with all
            Planner.learn(em, "ninefold.import_written");
        }
        Caller caller = callers.named(jobs.get(undo.job()).createdBy());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Chunk chunk = Statements.undoing(em, run, range, new Statements.Frame(caller, null, "", now));
        kind.judgeUndo(chunk);
        chunk.run(UndoSteps.class, "undo", "settle", Map.of("keeping", UndoReason.keeping()));
        kind.undo(chunk);
        chunk.run(UndoSteps.class, "undo", "restack");
        undo.did(range.last(), counts(chunk));
        em.flush();
        jobs.progress(undo.job(), (int) (BEFORE_DONE * undo.fraction()));
        return true;
    }

    /** The next records; null behind the last. */
    private Statements.Range range(ImportUndo undo, ImportKind kind) {
        Object[] found = (Object[]) em.createNativeQuery("select min(n.target_id), max(n.target_id) from (select"
                        + " w.target_id from ninefold.import_written w where w.run_id = ?1 and w.target_id > ?2"
                        + " order by w.target_id limit ?3) n")
                .setParameter(1, undo.run())
                .setParameter(2, undo.lastTarget())
                .setParameter(3, kind.undoneAtOnce() ? Integer.MAX_VALUE : RECORDS_A_CHUNK)
                .getSingleResult();
        return found[0] == null
                ? null
                : new Statements.Range(((Number) found[0]).longValue(), ((Number) found[1]).longValue());
    }

    private static UndoCounts counts(Chunk chunk) {
        Object[] found =
                (Object[]) chunk.rows(UndoSteps.class, "undo", "counts").get(0);
        return new UndoCounts(number(found[0]), number(found[1]), number(found[2]));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    private void throwAway(String table, long run) {
        em.createNativeQuery("delete from ninefold." + table + " where run_id = ?1")
                .setParameter(1, run)
                .executeUpdate();
    }

    /** Leaves an audit row; the run is undone from now on. */
    public void end(long runId) {
        ImportUndo undo = em.find(ImportUndo.class, runId);
        ImportRun run = em.find(ImportRun.class, runId);
        Audit.Change change = Audit.Change.of("UNDO_IMPORT", run.kind(), Long.toString(runId))
                .after("reversed", undo.counts().reversed())
                .after("kept", undo.counts().kept())
                .after("failed", undo.counts().failed());
        audit.record(change, jobs.get(undo.job()).createdBy());
        jobs.undone(runId);
        // of a run that broke off: what it had read and never brought in
        throwAway("import_row", runId);
        throwAway("import_record", runId);
    }
}
