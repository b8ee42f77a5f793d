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
import java.util.List;
import java.util.Map;
import org.ninefold.access.Audit;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.store.Planner;

/** The steps of an import's work, a transaction each: rows, counts and progress are committed together or not at all. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {

    /** How many records are judged and applied in one transaction. */
    static final int RECORDS_A_CHUNK = 5_000;

    /** Percent of the progress that stands for reading; the rest is judging and applying. */
    private static final int READING = 40;

    private static final int BEFORE_DONE = 99;
    private static final int FILE_DAYS = 1;
    private static final int REJECTION_DAYS = 90;
    private static final int UNDO_DAYS = 30;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    /** The run as it stands. What an interrupted reading had staged is thrown away. */
    public ImportRun begin(long id) {
        ImportRun run = find(id);
        if (!caller(id).role().manages()) {
            throw new Refused(FileRefusal.NO_LONGER_ALLOWED);
        }
        if (!run.isLoaded()) {
            run.loading();
            throwAway(id);
            delete("import_rejection", id);
            delete("import_alike", id);
        }
        return run;
    }

    public ImportKind kind(String name) {
        return KindOrder.find(kinds, name);
    }

    /** The bytes of a part of a stored file; null behind the last. */
    public byte[] part(long file, int number) {
        return new FileParts(em, file).part(number);
    }

    /** How many bytes a stored file has, about. */
    public long size(long file) {
        return new FileParts(em, file).size();
    }

    /** What was mended in the rows of the run's file, by the row's number. */
    public Map<Integer, Mend> mends(long id) {
        ImportRun run = find(id);
        return new Mends(em, run.file(), kind(run.kind())).all();
    }

    public void readFrom(long id, String sheet, String header) {
        find(id).readFrom(sheet, header);
    }

    /** @param fraction how much of the file is read, 0..1 */
    public void stage(long id, String kind, List<Staging.Numbered> rows, double fraction) {
        new Staging(em, kind(kind), id).add(rows);
        jobs.progress(id, (int) (READING * Math.min(1, fraction)));
    }

    public void staged(long id, int rows, int records) {
        ImportRun run = find(id);
        run.loaded(rows, records);
        Planner.learn(em, "ninefold.import_row");
        jobs.progress(id, READING);
    }

    /** Judges the next records and, in a commit, applies them. @return whether there are more */
    public boolean chunk(long id) {
        ImportRun run = find(id);
        if (run.nextRecord() > run.records()) {
            return false;
        }
        int last = Math.min(run.records(), run.nextRecord() + RECORDS_A_CHUNK - 1);
        ImportKind kind = kind(run.kind());
        Chunk chunk = Statements.bringing(em, run, last, frame(id));
        prepare(run, kind, chunk);
        kind.judge(chunk);
        kind.warn(chunk, !run.commits());
        if (run.commits()) {
            kind.apply(chunk);
        }
        Rejections.list(chunk, kind);
        run.did(last, counts(chunk, kind));
        chunk.run(ImportSteps.class, "chunk", "clear");
        em.flush();
        jobs.progress(id, READING + (int) ((BEFORE_DONE - READING) * (long) last / run.records()));
        return last < run.records();
    }

    /** Finds what rows name in other words, and leaves alone what records have where the mapping only fills. */
    private static void prepare(ImportRun run, ImportKind kind, Chunk chunk) {
        kind.resolve(chunk);
        List<String> fills = run.mapping() == null ? List.of() : run.mapping().fills();
        if (!fills.isEmpty()) {
            kind.fill(chunk, fills);
        }
    }

    private static ImportCounts counts(Chunk chunk, ImportKind kind) {
        Object[] good =
                (Object[]) chunk.rows(ImportSteps.class, "chunk", "counts").get(0);
        Object bad = chunk.rows(ImportSteps.class, "chunk", kind.spansRows() ? "rejected-records" : "rejected-rows")
                .get(0);
        return new ImportCounts(number(good[0]), number(good[1]), number(good[2]), number(bad));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /** Leaves an audit row of a commit, and lets its file go. */
    public void end(long id) {
        ImportRun run = find(id);
        delete("import_made", id);
        if (run.commits()) {
            ImportCounts counts = run.counts();
            Audit.Change change = Audit.Change.of("IMPORT", run.kind(), Long.toString(id))
                    .after("rows", run.rows())
                    .after("created", counts.created())
                    .after("updated", counts.updated())
                    .after("unchanged", counts.unchanged())
                    .after("rejected", counts.rejected());
            audit.record(change, jobs.get(id).createdBy());
            new FileParts(em, run.file()).remove();
        }
    }

    /** Keeps what the refusal of a file names, and nothing of its rows. */
    public void refused(long id, List<Object> facts) {
        find(id).failed(facts);
        throwAway(id);
        delete("import_rejection", id);
    }

    /** Lets go of files nobody brought in within a day, and of what is left of runs nobody looks at any more. */
    public void forget() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        forgetFiles(now.minusDays(FILE_DAYS));
        forget("import_rejection", now.minusDays(REJECTION_DAYS));
        forget("import_alike", now.minusDays(REJECTION_DAYS));
        forget("import_made", now.minusDays(FILE_DAYS));
        forget("import_written", now.minusDays(UNDO_DAYS));
        forget("import_old_line", now.minusDays(UNDO_DAYS));
    }

    /** A file whose run is not ended, or ended later, is kept. */
    private void forgetFiles(LocalDateTime before) {
        em.createNativeQuery("delete from ninefold.import_file where created_at < ?1 and not exists (select 1 from"
                        + " ninefold.import_run r join ninefold.job j on j.id = r.id where r.file_id = import_file.id"
                        + " and (j.finished_at is null or j.finished_at >= ?1))")
                .setParameter(1, before)
                .executeUpdate();
    }

    private void forget(String table, LocalDateTime before) {
        em.createNativeQuery("delete from ninefold." + table + " where run_id in (select j.id from ninefold.job j where"
                        + " j.kind = 'import' and j.state in ('DONE', 'FAILED',"
                        + " 'UNDONE') and j.finished_at < ?1)")
                .setParameter(1, before)
                .executeUpdate();
    }

    private void throwAway(long id) {
        delete("import_row", id);
        delete("import_record", id);
        delete("import_made", id);
    }

    private void delete(String table, long id) {
        em.createNativeQuery("delete from ninefold." + table + " where run_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private Statements.Frame frame(long id) {
        Caller caller = caller(id);
        Long team = em.createQuery("select u.team.id from User u where u.signIn = :name", Long.class)
                .setParameter("name", caller.signIn())
                .getResultStream()
                .findFirst()
                .orElse(null);
        boolean all = caller.writes() == Caller.Reach.ALL;
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Statements.Frame(caller, all ? null : team, settings.reportingCurrency(), now);
    }

    private Caller caller(long id) {
        return callers.named(jobs.get(id).createdBy());
    }

    private ImportRun find(long id) {
        ImportRun run = em.find(ImportRun.class, id);
        if (run == null) {
            throw new IllegalStateException("no import " + id);
        }
        return run;
    }
}
