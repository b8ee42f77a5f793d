package org.ninefold.account;

import java.util.List;

/**
 * A part of an account's timeline.
 *
 * @param more whether older entries follow
 */
public record TimelinePage(List<TimelineEntry> entries, boolean more) {

    public TimelinePage {
        entries = List.copyOf(entries);
    }
}
