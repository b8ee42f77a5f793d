package org.ninefold.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (constant(Unplaced.class, cell).isPresent()) {
            address = address.without("cell").with("reason", cell);
        } else if (cell != null && !cell.matches("[ABC][123]")) {
            address = address.without("cell");
        }
        address = constant(Unplaced.class, address.get("reason")).isPresent() ? address : address.without("reason");
        address = constant(AccountKind.class, address.get("kind")).isPresent() ? address : address.without("kind");
        return Silence.of(address.get("silent")).isPresent() ? address : address.without("silent");
    }

    static AccountQuery query(ListAddress address) {
        AccountQuery query = AccountQuery.ALL
                .startingWith(address.get("q"))
                .inCell(address.get("cell"))
                .unplaced(constant(Unplaced.class, address.get("reason")).orElse(null))
                .of(constant(AccountKind.class, address.get("kind")).orElse(null))
                .ownedBy(address.get("owner"))
                .ofTeam(address.get("team"))
                .silentFor(Silence.of(address.get("silent")).orElse(null));
        return query.sortedAs(address.get("sort")).orElse(query);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
