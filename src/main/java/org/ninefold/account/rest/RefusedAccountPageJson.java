package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.RefusedAccount;
import org.ninefold.kernel.Page;

/** A page of accounts that stay as they are. */
@Schema(name = "RefusedAccountPageJson")
public record RefusedAccountPageJson(
        List<RefusedAccountJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static RefusedAccountPageJson of(Page<RefusedAccount> page) {
        return new RefusedAccountPageJson(
                page.items().stream().map(RefusedAccountJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
