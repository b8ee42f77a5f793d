package org.ninefold.access.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.access.AuditEntry;
import org.ninefold.kernel.Page;

/** A page of the log. */
@Schema(name = "AuditPageJson")
public record AuditPageJson(
        List<AuditEntryJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static AuditPageJson of(Page<AuditEntry> page) {
        return new AuditPageJson(
                page.items().stream().map(AuditEntryJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
