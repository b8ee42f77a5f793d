package org.ninefold.segment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ninefold.account.TimelineEntry;
import org.ninefold.account.TimelineSource;
import org.ninefold.platform.store.Sql;

/** When the account came into another cell: by the runs that can be current, the latest of each period. */
@Dependent
class PlacementTimeline implements TimelineSource {

    private static final String KIND = "PLACEMENT";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @EJB
    PlacementRules rules;

    @Override
    public List<TimelineEntry> newest(long accountId, int limit) {
        List<TimelineEntry> entries = new ArrayList<>();
        String before = null;
        for (Map.Entry<LocalDate, String> stood : cells(accountId).entrySet()) {
            String cell = stood.getValue();
            if (!Objects.equals(before, cell)) {
                entries.add(entry(stood.getKey(), before, cell));
            }
            before = cell;
        }
        Collections.reverse(entries);
        return entries.subList(0, Math.min(limit, entries.size()));
    }

    /** The cell, or null, at the end of each period. */
    private Map<LocalDate, String> cells(long accountId) {
        Rules standard = rules.current();
        Sql sql = new Sql()
                .add(
                        "select r.period_to, p.cell from ninefold.placement_run r"
                                + " join ninefold.placement p on p.run_id = r.id and p.account_id = ?"
                                + " where r.finished_at is not null and r.measure = ? and r.months = ?"
                                + " order by r.period_to, r.finished_at, r.id",
                        accountId,
                        standard.measure().name(),
                        standard.months());
        Map<LocalDate, String> cells = new TreeMap<>();
        Columns.of(sql, em).forEach(row -> cells.put(row.date(), row.text()));
        return cells;
    }

    private TimelineEntry entry(LocalDate day, String before, String cell) {
        if (before == null) {
            return TimelineEntry.onDay(day, clock.getZone(), KIND, "timeline.placement.into", cell);
        }
        return cell == null
                ? TimelineEntry.onDay(day, clock.getZone(), KIND, "timeline.placement.out", before)
                : TimelineEntry.onDay(day, clock.getZone(), KIND, "timeline.placement.moved", before, cell);
    }
}
