package org.ninefold.account.rest;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.TimelinePage;

/** A part of an account's timeline, the newest first. */
@Schema(name = "TimelineJson")
public record TimelineJson(
        List<TimelineEntryJson> items, @Schema(description = "Whether older entries follow.") boolean more) {

    static TimelineJson of(TimelinePage page, Locale language) {
        return new TimelineJson(
                page.entries().stream()
                        .map(entry -> TimelineEntryJson.of(entry, language))
                        .toList(),
                page.more());
    }
}
