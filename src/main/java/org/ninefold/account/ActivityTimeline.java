package org.ninefold.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** What was done with the account, and what is planned. */
@Dependent
class ActivityTimeline implements TimelineSource {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<TimelineEntry> newest(long accountId, int limit) {
        return em.createQuery(
                        "select v from Activity v where v.account.id = :account order by v.day desc, v.id desc",
                        Activity.class)
                .setParameter("account", accountId)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::entry)
                .toList();
    }

    private TimelineEntry entry(Activity activity) {
        // not its fields: they would read the people who took part, one activity after another
        String key = "timeline." + (activity.isDone() ? "done." : "planned.") + activity.kind();
        return TimelineEntry.onDay(
                        activity.day(), clock.getZone(), "ACTIVITY", key, activity.subject(), activity.responsible())
                .linkedTo("/account/activity.xhtml?ref=" + activity.ref());
    }
}
