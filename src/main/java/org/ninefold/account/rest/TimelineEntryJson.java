package org.ninefold.account.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.TimelineEntry;
import org.ninefold.platform.messages.Messages;

/** One thing that happened with an account. */
@Schema(name = "TimelineEntryJson")
public record TimelineEntryJson(
        Instant at,
        @Schema(description = "Where only the day is known.") LocalDate day,
        String kind,
        @Schema(description = "What happened, in the language of Accept-Language.") String text,
        List<FieldChangeJson> changes) {

    /** A field before and after. */
    public record FieldChangeJson(String field, String was, String is) {}

    static TimelineEntryJson of(TimelineEntry entry, Locale language) {
        String text = new Messages(language).text(entry.key(), entry.facts().toArray());
        List<FieldChangeJson> changes = entry.changes().stream()
                .map(change -> new FieldChangeJson(change.field(), change.was(), change.is()))
                .toList();
        return new TimelineEntryJson(entry.at(), entry.day(), entry.kind(), text, changes);
    }
}
