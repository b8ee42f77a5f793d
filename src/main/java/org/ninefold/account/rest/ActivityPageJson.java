package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.ActivityView;
import org.ninefold.kernel.Page;

/** A page of activities. */
@Schema(name = "ActivityPageJson")
public record ActivityPageJson(
        List<ActivityJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static ActivityPageJson of(Page<ActivityView> page) {
        return new ActivityPageJson(
                page.items().stream().map(ActivityJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
