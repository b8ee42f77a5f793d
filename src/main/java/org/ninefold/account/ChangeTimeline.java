package org.ninefold.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ninefold.access.AuditRow;
import org.ninefold.account.TimelineEntry.FieldChange;

/** Who changed what of the account and of what is known of it. New purchases, time entries and activities tell of themselves. */
@Dependent
class ChangeTimeline implements TimelineSource {

    private static final Set<String> SUBJECTS =
            Set.of("account", "contact", "wallet", "purchase", "time-entry", "activity");
    private static final Set<String> ACTIONS = Set.of("CREATE", "CHANGE", "DELETE");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<TimelineEntry> newest(long accountId, int limit) {
        return em.createQuery(
                        "select r from AuditRow r where r.accountId = :account and not (r.action = 'CREATE'"
                                + " and r.subject in ('purchase', 'time-entry', 'activity')) order by r.id desc",
                        AuditRow.class)
                .setParameter("account", accountId)
                .setMaxResults(limit)
                .getResultStream()
                .map(ChangeTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(AuditRow row) {
        boolean told = SUBJECTS.contains(row.subject()) && ACTIONS.contains(row.action());
        String key = told ? "timeline." + row.subject() + "." + row.action() : "timeline.changed";
        return TimelineEntry.when(row.happenedAt(), "CHANGE", key, row.actor(), row.subjectRef())
                .with(changes(row));
    }

    private static List<FieldChange> changes(AuditRow row) {
        Map<String, String> before = fields(row.beforeText());
        Map<String, String> after = fields(row.afterText());
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (text != null) {
            text.lines().filter(line -> line.contains("=")).forEach(line -> {
                int sign = line.indexOf('=');
                fields.put(line.substring(0, sign), line.substring(sign + 1));
            });
        }
        return fields;
    }
}
