package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.AccountRow;
import org.ninefold.kernel.Page;

/** A page of accounts. */
@Schema(name = "AccountPageJson")
public record AccountPageJson(
        List<AccountRowJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static AccountPageJson of(Page<AccountRow> page) {
        return new AccountPageJson(
                page.items().stream().map(AccountRowJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
