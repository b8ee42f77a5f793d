package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.WalletView;
import org.ninefold.kernel.Page;

/** A page of wallets. */
@Schema(name = "WalletPageJson")
public record WalletPageJson(
        List<WalletJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static WalletPageJson of(Page<WalletView> page) {
        return new WalletPageJson(
                page.items().stream().map(WalletJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
