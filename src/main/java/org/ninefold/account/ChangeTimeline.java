package org.ninefold.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.ninefold.access.AuditRow;

/**
 * Who changed what of the account and of what is known of it. New purchases, time entries and activities tell of
 * themselves, and so do the features below.
 */
@Dependent
class ChangeTimeline implements TimelineSource {

    private static final Set<String> SUBJECTS =
            Set.of("account", "contact", "wallet", "purchase", "time-entry", "activity");
    private static final Set<String> ACTIONS = Set.of("CREATE", "CHANGE", "DELETE", "RESTORE", "MERGE", "UNMERGE");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<TimelineEntry> newest(long accountId, int limit) {
        return em.createQuery(
                        "select r from AuditRow r where r.accountId = :account and r.subject in :subjects"
                                + " and not (r.action = 'CREATE' and r.subject in ('purchase', 'time-entry', 'activity'))"
                                + " order by r.id desc",
                        AuditRow.class)
                .setParameter("account", accountId)
                .setParameter("subjects", SUBJECTS)
                .setMaxResults(limit)
                .getResultStream()
                .map(ChangeTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(AuditRow row) {
        boolean told = SUBJECTS.contains(row.subject()) && ACTIONS.contains(row.action());
        String key = told ? "timeline." + row.subject() + "." + row.action() : "timeline.changed";
        return TimelineEntry.when(row.happenedAt(), "CHANGE", key, row.actor(), row.subjectRef())
                .with(row.changes());
    }
}
