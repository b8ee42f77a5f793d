package org.ninefold.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.access.Role;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.messages.Messages;

/** Sends files in, follows what becomes of them. A run is seen by who sent it and by administrators. */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.SALES_MANAGER})
public class Imports {

    private static final int REJECTIONS_AT_ONCE = 2_000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @EJB
    Callers callers;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    public List<ImportKind> kinds() {
        return KindOrder.of(kinds);
    }

    /** @throws NotFound when there is no such kind */
    public ImportKind kind(String name) {
        return kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("import kind", name));
    }

    /**
     * Stores the file and queues its import.
     *
     * @param fileName as its sender calls it, or null
     * @return the id of the run
     * @throws Refused when the file can be seen at once to be none, or when its header does not fit
     */
    public long send(ImportOrder order, String fileName, InputStream file) {
        ImportKind kind = KindOrder.find(kinds, order.kind());
        String sender = callers.current().signIn();
        ImportFile kept = new FileKeeper(em, sender, clock.instant())
                .keep(kind, fileName, file, first -> FirstLook.header(first, kind, order));
        Job job = jobs.queue(ImportWork.KIND, sender);
        em.persist(new ImportRun(job.id(), order, kept));
        return job.id();
    }

    /**
     * Brings in the file of a check; asked twice, the same run answers.
     *
     * @throws Refused when it is no finished check, or its file is gone
     */
    public long commit(long checkId) {
        ImportRun check = mustSee(checkId);
        em.lock(check, LockModeType.PESSIMISTIC_WRITE);
        if (check.commits() || jobs.get(checkId).state() != JobState.DONE) {
            throw new Refused(FileRefusal.NOT_A_CHECK);
        }
        List<Long> already = em.createQuery(
                        "select r.id from ImportRun r, Job j where j.id = r.id and r.file = :file"
                                + " and r.mode = :commit and j.state <> :failed order by r.id",
                        Long.class)
                .setParameter("file", check.file())
                .setParameter("commit", ImportMode.COMMIT)
                .setParameter("failed", JobState.FAILED)
                .getResultList();
        if (!already.isEmpty()) {
            return already.get(0);
        }
        if (!isStored(check)) {
            throw new Refused(FileRefusal.FILE_GONE);
        }
        Job job = jobs.queue(ImportWork.KIND, callers.current().signIn());
        em.persist(new ImportRun(job.id(), check, ImportMode.COMMIT));
        return job.id();
    }

    /** Starts an interrupted run again, from where its last whole chunk ended. */
    public void again(long id) {
        ImportRun run = mustSee(id);
        em.lock(run, LockModeType.PESSIMISTIC_WRITE);
        if (em.find(ImportUndo.class, id) != null) {
            throw new Refused(UndoRefusal.TAKEN_BACK);
        }
        if (!isStored(run) && !run.isLoaded()) {
            throw new Refused(FileRefusal.FILE_GONE);
        }
        jobs.again(id);
    }

    public ImportView get(long id) {
        ImportRun run = mustSee(id);
        Job job = jobs.get(id);
        em.refresh(run);
        return view(run, job);
    }

    /** The newest first. */
    public Page<ImportView> page(int offset, int limit) {
        Caller caller = callers.current();
        boolean all = caller.role() == Role.ADMINISTRATOR;
        String from = " from ImportRun r, Job j where j.id = r.id and (j.createdBy = :me or :all = true)";
        List<ImportView> items = em.createQuery(
                        "select r, j" + from + " order by j.createdAt desc, j.id desc", Object[].class)
                .setParameter("me", caller.signIn())
                .setParameter("all", all)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(pair -> view((ImportRun) pair[0], (Job) pair[1]))
                .toList();
        Long total = em.createQuery("select count(r)" + from, Long.class)
                .setParameter("me", caller.signIn())
                .setParameter("all", all)
                .getSingleResult();
        return new Page<>(items, total.intValue());
    }

    /** The first rejected rows behind a row. */
    public List<Rejection> rejections(long id, int afterRow, int limit) {
        ImportRun run = mustSee(id);
        return new Rejections(em, run, kind(run.kind())).after(afterRow, limit);
    }

    /**
     * The first rejected rows of one sort, and how many there are.
     *
     * @param duplicates those that are there twice or already; else all others
     */
    public Page<Rejection> rejections(long id, boolean duplicates, int limit) {
        ImportRun run = mustSee(id);
        Rejections rows = new Rejections(em, run, kind(run.kind())).only(duplicates);
        return Page.of(rows.after(0, limit), 0, limit, rows::count);
    }

    /** New records that look like known ones, or like earlier rows, in the order of the file. */
    public Page<Likewise> alike(long id, int offset, int limit) {
        mustSee(id);
        return new Likenesses(em, id).page(offset, limit);
    }

    /** The columns of the run's file, in its order. */
    public List<String> columns(long id) {
        return mustSee(id).columns();
    }

    /**
     * Writes rejected rows as csv that can be mended and sent again.
     *
     * @param duplicates true: those that are there twice or already; false: the others; null: all
     */
    public void writeRejections(long id, Boolean duplicates, Messages texts, Writer out) throws IOException {
        ImportRun run = mustSee(id);
        Rejections rows = new Rejections(em, run, kind(run.kind())).only(duplicates);
        RejectionsCsv csv = RejectionsCsv.begin(run, texts, out);
        List<Rejection> some = rows.after(0, REJECTIONS_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(csv::write);
            some = rows.after(some.get(some.size() - 1).row(), REJECTIONS_AT_ONCE);
        }
        csv.finish();
    }

    private ImportView view(ImportRun run, Job job) {
        return ImportView.of(run, job, isStored(run) ? run.file() : null);
    }

    private boolean isStored(ImportRun run) {
        return new FileParts(em, run.file()).isKept();
    }

    private ImportRun mustSee(long id) {
        return ImportFinder.mustSee(em, jobs, callers.current(), id);
    }
}
