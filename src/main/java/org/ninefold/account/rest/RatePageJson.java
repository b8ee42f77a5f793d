package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.RateView;
import org.ninefold.kernel.Page;

/** A page of rates. */
@Schema(name = "RatePageJson")
public record RatePageJson(
        List<RateJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static RatePageJson of(Page<RateView> page) {
        return new RatePageJson(page.items().stream().map(RateJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
