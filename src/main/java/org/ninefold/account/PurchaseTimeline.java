package org.ninefold.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** What the account bought. */
@Dependent
class PurchaseTimeline implements TimelineSource {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<TimelineEntry> newest(long accountId, int limit) {
        return new Sql()
                        .add(
                                "select p.ref, p.purchased_on, p.currency,"
                                        + " coalesce((select sum(l.revenue) from ninefold.purchase_line l where l.purchase_id = p.id), 0) as revenue"
                                        + " from ninefold.purchase p where p.account_id = ?"
                                        + " order by p.purchased_on desc, p.id desc limit ?",
                                accountId,
                                limit)
                        .rows(em)
                        .stream()
                        .map(this::entry)
                        .toList();
    }

    private TimelineEntry entry(Row row) {
        return TimelineEntry.onDay(
                row.day(1), clock.getZone(), "PURCHASE", "timeline.purchase", row.text(0), row.decimal(3), row.text(2));
    }
}
