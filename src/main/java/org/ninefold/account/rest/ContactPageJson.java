package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.ContactView;
import org.ninefold.kernel.Page;

/** A page of contacts. */
@Schema(name = "ContactPageJson")
public record ContactPageJson(
        List<ContactJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static ContactPageJson of(Page<ContactView> page) {
        return new ContactPageJson(
                page.items().stream().map(ContactJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
