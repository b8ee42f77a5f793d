package org.ninefold.account.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AccountTable;
import org.ninefold.account.FilterTabs;
import org.ninefold.platform.web.ListAddress;

/** Reads what the address of the account list asks for; what it cannot mean is left out. */
final class AccountAddress {

    static final List<String> FILTERS = AccountTable.FILTERS;
    static final String PAGE = "/account/accounts.xhtml";

    /** How the list is turned over, which is no part of what it holds. */
    private static final List<String> PLACE = List.of("size", "page", FilterTabs.VIEW);

    private static final String COLUMNS = "columns";

    private AccountAddress() {}

    /** Whether nothing is asked for. */
    static boolean isBare() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .isEmpty();
    }

    /** What is asked for now; each column ticked comes as a parameter of its own. */
    static ListAddress asked() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> given = new LinkedHashMap<>(external.getRequestParameterMap());
        String[] columns = external.getRequestParameterValuesMap().get(COLUMNS);
        if (columns != null) {
            given.put(COLUMNS, String.join(",", columns));
        }
        return of(given);
    }

    /** The address without what means nothing. */
    static ListAddress of(Map<String, String> given) {
        Map<String, String> says = new LinkedHashMap<>(AccountTable.read(given).parameters());
        says.putAll(ListAddress.of(PAGE, PLACE, given).parameters());
        return new ListAddress(PAGE, says);
    }

    static AccountTable table(ListAddress address) {
        return AccountTable.read(address.parameters());
    }
}
