package org.ninefold.account;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Callers;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Planner;

/** Reads and changes the order of priorities, and makes the standings follow it. */
@Stateless
@PermitAll
public class Priorities {

    static final Setting ORDER = Setting.words("priority.order", PriorityOrder.STANDARD.text());

    /** With more accounts than these the standings follow by a job. */
    static final int AT_ONCE = 20_000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    StoredSettings settings;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    @EJB
    Jobs jobs;

    @Inject
    Event<StandingsToChange> standings;

    public PriorityOrder current() {
        return PriorityOrder.of(settings.text(ORDER));
    }

    /**
     * Changes the order.
     *
     * @param seen the text of the order as the caller read it
     * @param codes of the wanted order
     * @return whether every standing follows it already; otherwise a job is at it
     * @throws Refused when somebody changed it since it was read, or a code is missing or there twice
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public boolean change(String seen, List<String> codes) {
        standings.fire(new StandingsToChange());
        PriorityOrder now = current();
        if (!now.text().equals(seen)) {
            throw new Refused(AccountRefusal.PRIORITIES_CHANGED);
        }
        PriorityOrder to = new PriorityOrder(codes);
        if (now.equals(to)) {
            return true;
        }
        settings.keep(ORDER, to.text());
        audit.record(Audit.Change.of("CHANGE", "priority-order", "accounts").field("codes", now.text(), to.text()));
        em.flush();
        if (isLarge()) {
            jobs.queue(PriorityWork.KIND, callers.current().signIn());
            return false;
        }
        new StandingLoyalty(em, to).followAll();
        return true;
    }

    /** The work of a job: every standing follows the order of now. */
    public void follow(long job) {
        standings.fire(new StandingsToChange());
        Planner.bulk(em);
        new StandingLoyalty(em, current()).followAll();
        jobs.progress(job, 100);
    }

    private boolean isLarge() {
        return !em.createNativeQuery("select 1 from ninefold.account limit 1 offset " + AT_ONCE)
                .getResultList()
                .isEmpty();
    }
}
