package org.ninefold.task;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.account.TimelineEntry;
import org.ninefold.account.TimelineSource;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** What was to be done with the account, and what came of it. */
@Dependent
class TaskTimeline implements TimelineSource {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<TimelineEntry> newest(long accountId, int limit) {
        return new Sql()
                        .add(
                                "select r.happened_at, r.action, r.actor, t.title, t.ref from ninefold.audit r"
                                        + " join ninefold.task t on t.ref = r.subject_ref"
                                        + " where r.account_id = ? and r.subject = 'task' and r.action in"
                                        + " ('CREATE', 'DONE', 'DROPPED', 'REOPEN', 'HAND_OVER')"
                                        + " order by r.id desc limit ?",
                                accountId,
                                limit)
                        .rows(em)
                        .stream()
                        .map(TaskTimeline::entry)
                        .toList();
    }

    private static TimelineEntry entry(Row row) {
        return TimelineEntry.when(row.moment(0), "TASK", "timeline.task." + row.text(1), row.text(2), row.text(3))
                .linkedTo("/task/task.xhtml?ref=" + row.text(4));
    }
}
