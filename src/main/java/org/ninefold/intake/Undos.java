package org.ninefold.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.ninefold.access.Callers;
import org.ninefold.access.Role;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.messages.Messages;

/** Takes imports back, and tells by name what became of their records. */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.SALES_MANAGER})
public class Undos {

    private static final int ROWS_AT_ONCE = 10_000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @EJB
    Callers callers;

    /**
     * Queues the taking back of a run; asked twice, it is done once. One that ended too early goes on.
     *
     * @throws Refused when the run is under way, has written nothing, or it is too late
     */
    public void start(long id) {
        ImportRun run = mustSee(id);
        em.lock(run, LockModeType.PESSIMISTIC_WRITE);
        ImportUndo known = em.find(ImportUndo.class, id);
        if (known != null) {
            goOn(known);
            return;
        }
        if (!run.commits() || !jobs.get(id).state().hasEnded()) {
            throw new Refused(UndoRefusal.NOT_FINISHED);
        }
        ImportCounts counts = run.counts();
        if (counts.created() + counts.updated() == 0) {
            throw new Refused(UndoRefusal.NOTHING_WRITTEN);
        }
        if (!isKept(id)) {
            throw new Refused(UndoRefusal.TOO_LATE);
        }
        em.persist(new ImportUndo(id, queue(), counts.created() + counts.updated()));
    }

    private void goOn(ImportUndo undo) {
        JobState state = jobs.get(undo.job()).state();
        if (state == JobState.INTERRUPTED) {
            jobs.again(undo.job());
        } else if (state == JobState.FAILED) {
            undo.goOn(queue());
        }
    }

    private long queue() {
        return jobs.queue(UndoWork.KIND, callers.current().signIn()).id();
    }

    /** Whether the run can be taken back now. */
    public boolean isPossible(long id) {
        ImportRun run = mustSee(id);
        return run.commits() && jobs.get(id).state().hasEnded() && em.find(ImportUndo.class, id) == null && isKept(id);
    }

    private boolean isKept(long id) {
        return !em.createNativeQuery("select 1 from ninefold.import_written where run_id = ?1 limit 1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Empty where nobody asked for it. */
    public Optional<UndoView> find(long id) {
        mustSee(id);
        return Optional.ofNullable(em.find(ImportUndo.class, id)).map(this::view);
    }

    /** @throws NotFound where nobody asked for it */
    public UndoView get(long id) {
        return find(id).orElseThrow(() -> new NotFound("undo of import", id));
    }

    private UndoView view(ImportUndo undo) {
        Job job = jobs.get(undo.job());
        em.refresh(undo);
        return UndoView.of(undo, job);
    }

    /**
     * The records of a run that was taken back, by name.
     *
     * @param outcome null for all
     */
    public Page<UndoRow> rows(long id, UndoOutcome outcome, int offset, int limit) {
        get(id);
        return rowsOf(id).page(outcome, offset, limit);
    }

    /**
     * Writes the records of a run that was taken back as csv, by name.
     *
     * @param outcome null for all
     */
    public void writeRows(long id, UndoOutcome outcome, Messages texts, Writer out) throws IOException {
        get(id);
        UndoRows rows = rowsOf(id);
        UndoCsv csv = new UndoCsv(texts, out);
        int written = 0;
        List<UndoRow> some = rows.some(outcome, 0, ROWS_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(csv::write);
            written += some.size();
            some = rows.some(outcome, written, ROWS_AT_ONCE);
        }
        csv.finish();
    }

    private UndoRows rowsOf(long id) {
        return new UndoRows(em, mustSee(id), callers.current());
    }

    private ImportRun mustSee(long id) {
        return ImportFinder.mustSee(em, jobs, callers.current(), id);
    }
}
