package org.ninefold.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The time that was spent on the account. */
@Dependent
class TimeEntryTimeline implements TimelineSource {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<TimelineEntry> newest(long accountId, int limit) {
        return em.createQuery(
                        "select e from TimeEntry e where e.account.id = :account order by e.workedOn desc, e.id desc",
                        TimeEntry.class)
                .setParameter("account", accountId)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::entry)
                .toList();
    }

    private TimelineEntry entry(TimeEntry entry) {
        TimeEntryFields is = entry.fields();
        return TimelineEntry.onDay(is.workedOn(), clock.getZone(), "TIME", "timeline.time", is.hours(), entry.ref());
    }
}
