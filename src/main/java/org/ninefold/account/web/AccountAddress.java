package org.ninefold.account.web;

import java.util.List;
import java.util.Map;
import org.ninefold.account.AccountKind;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.Silence;
import org.ninefold.account.Unplaced;
import org.ninefold.platform.web.ListAddress;

/** Reads what the address of the account list asks for; what it cannot mean is left out. */
final class AccountAddress {

    static final List<String> FILTERS = List.of("q", "cell", "reason", "kind", "owner", "team", "silent");
    static final String PAGE = "/account/accounts.xhtml";

    private static final List<String> NAMES =
            List.of("q", "cell", "reason", "kind", "owner", "team", "silent", "sort", "size", "page");

    private AccountAddress() {}

    /** The address without what means nothing. The cell's field offers the reasons too: one of them becomes a reason. */
    static ListAddress of(Map<String, String> given) {
        ListAddress address = ListAddress.of(PAGE, NAMES, given);
        String cell = address.get("cell");
        if (address.constant("cell", Unplaced.class).isPresent()) {
            address = address.without("cell").with("reason", cell);
        } else if (cell != null && !cell.matches("[ABC][123]")) {
            address = address.without("cell");
        }
        address = address.keeping("reason", Unplaced.class).keeping("kind", AccountKind.class);
        return Silence.of(address.get("silent")).isPresent() ? address : address.without("silent");
    }

    static AccountQuery query(ListAddress address) {
        AccountQuery query = AccountQuery.ALL
                .startingWith(address.get("q"))
                .inCell(address.get("cell"))
                .unplaced(address.constant("reason", Unplaced.class).orElse(null))
                .of(address.constant("kind", AccountKind.class).orElse(null))
                .ownedBy(address.get("owner"))
                .ofTeam(address.get("team"))
                .silentFor(Silence.of(address.get("silent")).orElse(null));
        return query.sortedAs(address.get("sort")).orElse(query);
    }
}
