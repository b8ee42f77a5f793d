package org.ninefold.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.ninefold.access.Callers;
import org.ninefold.account.Reassignment.Phase;
import org.ninefold.account.WorkTable.Chunk;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.store.Planner;

/** The steps of a run of assignments: some accounts each, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AssignmentSteps {

    /** So many accounts are held at once: about a tenth of a second. */
    static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    Event<Reassignment> reassigned;

    @Inject
    @Any
    Instance<Belonging> others;

    /**
     * Works off the next accounts of a run.
     *
     * @return whether there are more
     */
    public boolean chunk(long id) {
        AssignmentRun run = em.find(AssignmentRun.class, id);
        if (run.isWorkedOff()) {
            return false;
        }
        int last = Math.min(run.worked() + AT_ONCE, run.accounts());
        workOff(run, last);
        run.did(last, new AssignmentRows(em, id).outcomes(run.worked() + 1, last));
        if (run.isWorkedOff() && run.undoes() != null) {
            jobs.undone(run.undoes());
        }
        jobs.progress(id, (int) (100L * last / run.accounts()));
        return !run.isWorkedOff();
    }

    private void workOff(AssignmentRun run, int last) {
        int first = run.worked() + 1;
        if (first == 1) {
            // just written down: a database that does not know of the rows may compare each with all accounts
            Planner.learn(em, "ninefold.assignment_row");
        }
        AssignmentChunk chunk = new AssignmentChunk(em, run.id(), first, last);
        String actor = jobs.get(run.id()).createdBy();
        // who keeps sums takes his turn before any account is held, as with every other edit: nobody waits in a circle
        reassigned.fire(new Reassignment(List.of(), Phase.BEFORE));
        chunk.hold();
        if (run.undoes() == null) {
            chunk.judge(callers.named(actor));
        } else {
            chunk.judgeBack();
        }
        List<Long> ids = chunk.ids();
        if (!ids.isEmpty()) {
            reassigned.fire(new Reassignment(ids, Phase.BEFORE));
            chunk.apply(actor, clock.instant());
            if (run.order().along()) {
                takeAlong(run, new Chunk(run.id(), run.undoes(), first, last), actor);
            }
            reassigned.fire(new Reassignment(ids, Phase.AFTER));
        }
    }

    private void takeAlong(AssignmentRun run, Chunk chunk, String actor) {
        WorkTable.all(others).forEach(table -> table.goAlong(em, chunk, actor, clock.instant()));
        run.took(WorkTable.went(em, run.id()));
    }
}
