package org.ninefold.consent.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.consent.ConsentView;
import org.ninefold.kernel.Page;

/** A page of the ledger. */
@Schema(name = "ConsentPageJson")
public record ConsentPageJson(
        List<ConsentJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static ConsentPageJson of(Page<ConsentView> page) {
        return new ConsentPageJson(
                page.items().stream().map(ConsentJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
