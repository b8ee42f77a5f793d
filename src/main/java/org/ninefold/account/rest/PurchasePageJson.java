package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.PurchaseView;
import org.ninefold.kernel.Page;

/** A page of purchases. */
@Schema(name = "PurchasePageJson")
public record PurchasePageJson(
        List<PurchaseJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static PurchasePageJson of(Page<PurchaseView> page) {
        return new PurchasePageJson(
                page.items().stream().map(PurchaseJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
