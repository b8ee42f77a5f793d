package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.TimeEntryView;
import org.ninefold.kernel.Page;

/** A page of time entries. */
@Schema(name = "TimeEntryPageJson")
public record TimeEntryPageJson(
        List<TimeEntryJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static TimeEntryPageJson of(Page<TimeEntryView> page) {
        return new TimeEntryPageJson(
                page.items().stream().map(TimeEntryJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
