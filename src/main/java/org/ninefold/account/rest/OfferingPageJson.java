package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.OfferingView;
import org.ninefold.kernel.Page;

/** A page of offerings. */
@Schema(name = "OfferingPageJson")
public record OfferingPageJson(
        List<OfferingJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static OfferingPageJson of(Page<OfferingView> page) {
        return new OfferingPageJson(
                page.items().stream().map(OfferingJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
