package org.ninefold.account;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.access.Role;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Sql;

/** Gives many accounts to another owner or team at once. A run is seen by who asked for it and by administrators. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
public class BulkAssignments {

    /** More at once than anybody gives away; also what the list of them takes to write down. */
    static final int MOST = 100_000;

    /** As long it can be taken back, from its end. */
    static final Duration UNDO_LASTS = Duration.ofSeconds(30);

    /** As long it is known which accounts stayed as they were, and why. */
    private static final Duration ROWS_LAST = Duration.ofDays(30);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    StoredSettings stored;

    @EJB
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<Belonging> others;

    @Inject
    @Any
    Instance<AccountFilter> filters;

    /** How many accounts are meant, those of references that the caller does not see included. */
    public int count(AccountSelection selection) {
        if (!selection.refs().isEmpty()) {
            return selection.refs().size();
        }
        AccountConditions filter = filter(selection.query());
        return selection.query().isImpossible()
                ? 0
                : Listing.count(em, sql -> filter.counting(sql, filter.whole()), MOST + 1);
    }

    /** What the owners of the accounts meant still have to do with them. */
    public OpenWork work(AccountSelection selection) {
        Consumer<Sql> which = which(selection);
        int tasks = 0;
        int activities = 0;
        for (WorkTable table : WorkTable.all(others)) {
            int found = table.count(em, which);
            tasks += table.table().equals(WorkTable.ACTIVITY) ? 0 : found;
            activities += table.table().equals(WorkTable.ACTIVITY) ? found : 0;
        }
        return new OpenWork(tasks, activities);
    }

    private Consumer<Sql> which(AccountSelection selection) {
        if (!selection.refs().isEmpty()) {
            return sql -> scope.caller()
                    .limit(
                            sql.add(" and a.ref = any(?)", (Object)
                                    selection.refs().toArray(String[]::new)),
                            "a");
        }
        return selection.query().isImpossible()
                ? sql -> sql.add(" and 1 = 0")
                : sql -> sql.add(" and a.id in (")
                        .add(filter(selection.query())::ids)
                        .add(")");
    }

    /**
     * Queues the work.
     *
     * @return the id of the run
     * @throws Refused where nobody or too many are meant, where there are others than the person was told, or where the
     *     new owner or team is unknown or out of reach
     */
    public long order(AccountSelection selection, AssignmentOrder order) {
        if (order.isEmpty()) {
            throw new Refused(AssignmentRefusal.NOTHING_ASKED);
        }
        Caller caller = scope.caller();
        AssignmentRows.Target target = new Assignments(em, caller).target(order);
        mustBeRight(selection, count(selection));
        AssignmentRows.forget(em, clock.instant().minus(ROWS_LAST));
        long id = jobs.queue(AssignmentWork.KIND, caller.signIn()).id();
        AssignmentRun run = new AssignmentRun(id, order);
        em.persist(run);
        AssignmentRows rows = new AssignmentRows(em, id);
        boolean all = selection.refs().isEmpty();
        run.begin(all ? rows.add(filter(selection.query()), target) : rows.add(selection.refs(), caller, target));
        return id;
    }

    /** Takes a run back, within half a minute of its end; asked twice, the same run answers. */
    public long undo(long id) {
        AssignmentRun run = seen(id);
        Job job = jobs.get(id);
        if (!isMine(job)) {
            throw new EJBAccessException("a step is taken back by who took it");
        }
        em.lock(run, LockModeType.PESSIMISTIC_WRITE);
        Long already = undoneBy(id);
        if (already != null) {
            return already;
        }
        mustBeUndoable(run, job);
        long undo = jobs.queue(AssignmentWork.KIND, job.createdBy()).id();
        AssignmentRun back = new AssignmentRun(undo, run);
        em.persist(back);
        back.begin(new AssignmentRows(em, undo).addBack(id));
        return undo;
    }

    /** Starts an interrupted run again, from its last whole part. */
    public void again(long id) {
        seen(id);
        jobs.again(id);
    }

    public AssignmentView get(long id) {
        AssignmentRun run = seen(id);
        Job job = jobs.get(id);
        em.refresh(run);
        Long undoneBy = undoneBy(id);
        Instant undoableUntil = isMine(job) && undoneBy == null && isUndoable(run, job) ? end(job) : null;
        return new AssignmentView(
                id,
                job.state(),
                job.progress(),
                job.failure(),
                job.createdBy(),
                job.createdAt(),
                run.order(),
                run.accounts(),
                run.done(),
                run.unchanged(),
                run.refused(),
                run.work(),
                run.undoes(),
                undoneBy,
                undoableUntil);
    }

    /** The accounts that stay as they are, with the reason. */
    public Page<RefusedAccount> refused(long id, int offset, int limit) {
        seen(id);
        return new AssignmentRows(em, id).refused(scope.caller(), offset, limit);
    }

    private static void mustBeRight(AccountSelection selection, int count) {
        if (count == 0) {
            throw new Refused(AssignmentRefusal.NO_ACCOUNTS);
        }
        if (count > MOST) {
            throw new Refused(AssignmentRefusal.TOO_MANY, MOST);
        }
        if (selection.count() != null && selection.count() != count) {
            throw new Refused(AssignmentRefusal.COUNT_CHANGED, selection.count(), count);
        }
    }

    private void mustBeUndoable(AssignmentRun run, Job job) {
        if (run.undoes() != null) {
            throw new Refused(AssignmentRefusal.UNDO_OF_UNDO);
        }
        if (job.state() != JobState.DONE) {
            throw new Refused(AssignmentRefusal.NOT_DONE_YET);
        }
        if (!isUndoable(run, job)) {
            throw new Refused(AssignmentRefusal.UNDO_TOO_LATE);
        }
    }

    private boolean isUndoable(AssignmentRun run, Job job) {
        return run.undoes() == null
                && run.done() > 0
                && job.state() == JobState.DONE
                && clock.instant().isBefore(end(job));
    }

    private static Instant end(Job job) {
        return job.finishedAt().plus(UNDO_LASTS);
    }

    private boolean isMine(Job job) {
        return job.createdBy().equals(scope.caller().signIn());
    }

    private Long undoneBy(long id) {
        List<Long> found = em.createQuery("select r.id from AssignmentRun r where r.undoes = :id", Long.class)
                .setParameter("id", id)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private AccountConditions filter(AccountQuery query) {
        ContactRhythm rhythm = query.isOfTime() ? ContactRhythm.of(stored, LocalDate.now(clock)) : null;
        return new AccountConditions(query, scope.caller(), rhythm, new FurtherFilters(filters).asked(query));
    }

    private AssignmentRun seen(long id) {
        AssignmentRun run = em.find(AssignmentRun.class, id);
        Caller caller = scope.caller();
        if (run == null || caller.role() != Role.ADMINISTRATOR && !isMine(jobs.get(id))) {
            throw new NotFound("assignment", id);
        }
        return run;
    }
}
