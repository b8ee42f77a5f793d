package org.ninefold.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * One thing that happened with an account.
 *
 * @param at the moment; of what is known by its day only, the start of that day
 * @param day the day of what is known by its day only, or null
 * @param kind names the sort of thing, for icons and programs: PURCHASE, TIME, CHANGE …
 * @param key the text; {@code facts} are its arguments
 * @param link a page of the product with more about it, beginning with a slash, or null
 */
public record TimelineEntry(Instant at, LocalDate day, String kind, String key, List<Object> facts, String link) {

    public TimelineEntry {
        facts = List.copyOf(facts);
    }

    public static TimelineEntry at(Instant moment, String kind, String key, Object... facts) {
        return new TimelineEntry(moment, null, kind, key, List.of(facts), null);
    }

    public static TimelineEntry on(LocalDate day, ZoneId zone, String kind, String key, Object... facts) {
        return new TimelineEntry(day.atStartOfDay(zone).toInstant(), day, kind, key, List.of(facts), null);
    }

    public TimelineEntry linkedTo(String page) {
        return new TimelineEntry(at, day, kind, key, facts, page);
    }
}
