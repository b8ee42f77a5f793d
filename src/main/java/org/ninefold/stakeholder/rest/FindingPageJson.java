package org.ninefold.stakeholder.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.kernel.Page;
import org.ninefold.platform.messages.Messages;
import org.ninefold.stakeholder.AccountFinding;

/** A page of what decision maps say. */
@Schema(name = "FindingPageJson")
public record FindingPageJson(
        List<AccountFindingJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static FindingPageJson of(Page<AccountFinding> page, Messages texts) {
        return new FindingPageJson(
                page.items().stream()
                        .map(told -> AccountFindingJson.of(told, texts))
                        .toList(),
                page.exactTotal(),
                page.leastTotal());
    }
}
