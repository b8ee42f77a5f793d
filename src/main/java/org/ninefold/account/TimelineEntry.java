package org.ninefold.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ninefold.access.FieldChange;

/**
 * One thing that happened with an account.
 *
 * @param at the moment; of what is known by its day only, the start of that day
 * @param day the day of what is known by its day only, or null
 * @param kind names the sort of thing, for icons and programs: PURCHASE, TIME, CHANGE …
 * @param key the text; {@code facts} are its arguments
 * @param changes the fields that changed, empty where none did; a field's name is the text {@code sheet.<field>}
 * @param link a page of the product with more about it, beginning with a slash, or null
 */
public record TimelineEntry(
        Instant at,
        LocalDate day,
        String kind,
        String key,
        List<Object> facts,
        List<FieldChange> changes,
        String link) {

    public TimelineEntry {
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    public static TimelineEntry when(Instant moment, String kind, String key, Object... facts) {
        return new TimelineEntry(moment, null, kind, key, List.of(facts), List.of(), null);
    }

    public static TimelineEntry onDay(LocalDate day, ZoneId zone, String kind, String key, Object... facts) {
        Instant start = day.atStartOfDay(zone).toInstant();
        return new TimelineEntry(start, day, kind, key, List.of(facts), List.of(), null);
    }

    public TimelineEntry with(List<FieldChange> changedFields) {
        return new TimelineEntry(at, day, kind, key, facts, changedFields, link);
    }

    public TimelineEntry linkedTo(String page) {
        return new TimelineEntry(at, day, kind, key, facts, changes, page);
    }
}
