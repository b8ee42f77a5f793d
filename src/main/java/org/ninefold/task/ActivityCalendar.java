package org.ninefold.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.task.CalendarEvent.Hours;

/** Planned activities for which the person is responsible, or in which the person takes part. */
@Dependent
class ActivityCalendar implements CalendarSource {

    private static final int MOST = 2_000;
    private static final long MINUTES_WHERE_NONE_ARE_SAID = 60;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<CalendarEvent> events(Caller person) {
        Sql sql = new Sql()
                .add(
                        "select v.ref, v.version, v.on_day, cast(v.at_time as varchar(8)) as at_time, v.minutes, v.subject,"
                                + " v.note, a.name from ninefold.activity v join ninefold.account a on a.id = v.account_id"
                                + " where v.done = false")
                .add(
                        " and v.id in (select r.id from ninefold.activity r where r.responsible = ? and r.done = false"
                                + " union select c.activity_id from ninefold.activity_colleague c where c.sign_in = ?)",
                        person.signIn(),
                        person.signIn());
        person.limit(sql, "a");
        return sql.add(" order by v.on_day, v.ref limit ?", MOST).rows(em).stream()
                .map(this::event)
                .toList();
    }

    private CalendarEvent event(Row row) {
        return new CalendarEvent(
                "activity-" + row.text(0) + "@ninefold",
                row.whole(1),
                row.day(2),
                hours(row),
                row.text(5) + " · " + row.text(7),
                row.text(6),
                "/account/activity.xhtml?ref=" + row.text(0));
    }

    private Hours hours(Row row) {
        if (row.text(3) == null) {
            return null;
        }
        Instant from = row.day(2)
                .atTime(LocalTime.parse(row.text(3)))
                .atZone(clock.getZone())
                .toInstant();
        long minutes = row.text(4) == null ? MINUTES_WHERE_NONE_ARE_SAID : row.whole(4);
        return new Hours(from, from.plus(Duration.ofMinutes(minutes)));
    }
}
