package org.ninefold.segment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ninefold.access.Audit;
import org.ninefold.access.Callers;
import org.ninefold.access.Role.Names;
import org.ninefold.account.Measure;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;

/** Places all customers, keeps the runs, and says which of them is current. */
@Stateless
public class Placements {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    @EJB
    PlacementRules rules;

    @EJB
    PlacementOrders orders;

    @EJB
    Standings standings;

    /**
     * Queues a placement of all customers; a second click while it waits means the same run.
     *
     * @param from the first day
     * @param to the last day, included
     */
    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER})
    public Run place(LocalDate from, LocalDate to, Measure measure) {
        if (measure == null) {
            throw new Refused(PlacementRefusal.MEASURE_MISSING);
        }
        Period period = PlacementPeriod.of(from, to, LocalDate.now(clock));
        long id = orders.order(period, measure, callers.current().signIn());
        audit.record(Audit.Change.of("PLACE", "placement", Long.toString(id))
                .after("from", from)
                .after("to", to)
                .after("measure", measure));
        return get(id);
    }

    /** The period a manager is offered: the standard length, up to the end of last month. */
    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
    public Period usualPeriod() {
        return Period.lastWholeMonths(rules.current().months(), LocalDate.now(clock));
    }

    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
    public Run get(long id) {
        Runs runs = runs();
        return runs.seen(runs.get(id), callers.current());
    }

    /** All runs, the latest first. */
    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
    public Page<Run> list(int offset, int limit) {
        List<PlacementRun> found = em.createQuery("select r from PlacementRun r order by r.id desc", PlacementRun.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        long total = em.createQuery("select count(r) from PlacementRun r", Long.class)
                .getSingleResult();
        return new Page<>(runs().seen(found, callers.current()), (int) total);
    }

    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
    public Optional<Run> current() {
        Runs runs = runs();
        return runs.current().map(run -> runs.seen(run, callers.current()));
    }

    /**
     * Makes a run the current one, until another is appointed or the appointment is lifted.
     *
     * @return whether the standings have followed at once; in a large portfolio a job does it
     */
    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER})
    public boolean appoint(long id) {
        PlacementRun chosen = runs().finished(id);
        if (!chosen.appointed()) {
            dismiss();
            chosen.appoint(true);
            audit.record(Audit.Change.of("APPOINT", "placement", Long.toString(id)));
        }
        return standings.follow(callers.current().signIn());
    }

    /** Lifts the appointment, if there is one: the rule decides again. */
    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER})
    public boolean lift() {
        dismiss();
        return standings.follow(callers.current().signIn());
    }

    private void dismiss() {
        runs().appointed().ifPresent(run -> {
            run.appoint(false);
            audit.record(Audit.Change.of("DISMISS", "placement", Long.toString(run.id())));
        });
    }

    private Runs runs() {
        return new Runs(em, rules.current());
    }
}
