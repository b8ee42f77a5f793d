package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.BinEntry;
import org.ninefold.kernel.Page;

/** A page of what was removed, the latest first. */
@Schema(name = "BinPageJson")
public record BinPageJson(
        List<BinEntryJson> items,
        @Schema(description = "Missing where there are more than 10,000.") Integer total,
        @Schema(description = "Where total is missing: at least so many.") Integer totalAtLeast) {

    static BinPageJson of(Page<BinEntry> page) {
        List<BinEntryJson> items = page.items().stream().map(BinEntryJson::of).toList();
        return new BinPageJson(items, page.exactTotal(), page.leastTotal());
    }
}
