package org.ninefold.stakeholder;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.access.AuditRow;
import org.ninefold.access.FieldChange;
import org.ninefold.account.TimelineEntry;
import org.ninefold.account.TimelineSource;

/** Who of those on the account's map has left. */
@Dependent
class MapTimeline implements TimelineSource {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<TimelineEntry> newest(long accountId, int limit) {
        return em.createQuery(
                        "select r from AuditRow r where r.accountId = :account and r.subject = 'stakeholder'"
                                + " and r.action in :actions order by r.id desc",
                        AuditRow.class)
                .setParameter("account", accountId)
                .setParameter("actions", List.of(Departures.LEFT, Departures.BACK))
                .setMaxResults(limit)
                .getResultStream()
                .map(MapTimeline::entry)
                .toList();
    }

    /** Somebody who was erased is called as the audit calls them now. */
    private static TimelineEntry entry(AuditRow row) {
        Map<String, FieldChange> changes =
                row.changes().stream().collect(Collectors.toMap(FieldChange::field, Function.identity()));
        FieldChange name = changes.remove("name");
        return TimelineEntry.when(
                        row.happenedAt(),
                        "PERSON",
                        "timeline.stakeholder." + row.action(),
                        row.actor(),
                        name == null ? row.subjectRef() : name.is())
                .with(List.copyOf(changes.values()));
    }
}
