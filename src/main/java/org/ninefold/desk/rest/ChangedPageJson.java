package org.ninefold.desk.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.desk.Changed;
import org.ninefold.kernel.Page;

/** Accounts of which others, or imports, changed something. */
@Schema(name = "ChangedPageJson")
public record ChangedPageJson(
        List<ChangedJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    /** One of them. */
    @Schema(name = "ChangedJson")
    public record ChangedJson(
            String ref,
            String name,
            @Schema(description = "Steps in the audit log.") int changes,
            @Schema(format = "date-time") Instant latest,
            @Schema(description = "What was changed: account, contact, purchase…") List<String> subjects,
            @Schema(description = "How it came in: SCREEN, REST, IMPORT…") List<String> ways) {}

    static ChangedPageJson of(Page<Changed> page) {
        return new ChangedPageJson(
                page.items().stream().map(ChangedPageJson::row).toList(), page.exactTotal(), page.leastTotal());
    }

    private static ChangedJson row(Changed one) {
        return new ChangedJson(one.ref(), one.name(), one.changes(), one.latest(), one.subjects(), one.ways());
    }
}
