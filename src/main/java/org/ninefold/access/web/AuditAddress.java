package org.ninefold.access.web;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import org.ninefold.access.AuditQuery;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Origin.Via;

/** Reads what the address of the log asks for; what it cannot mean is left out. */
final class AuditAddress {

    static final List<String> FILTERS = List.of("actor", "subject", "action", "ref", "account", "via", "from", "to");
    static final String PAGE = "/access/audit.xhtml";

    private static final List<String> NAMES =
            List.of("actor", "subject", "action", "ref", "account", "via", "from", "to", "page");

    private AuditAddress() {}

    static ListAddress asked() {
        return of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    static ListAddress of(Map<String, String> given) {
        ListAddress address = ListAddress.of(PAGE, NAMES, given).keeping("via", Via.class);
        address = ListAddress.day(address.get("from")) == null ? address.without("from") : address;
        return ListAddress.day(address.get("to")) == null ? address.without("to") : address;
    }

    static AuditQuery query(ListAddress address) {
        return AuditQuery.ALL
                .by(address.get("actor"))
                .about(address.get("subject"))
                .doing(address.get("action"))
                .of(address.get("ref"))
                .onAccount(address.get("account"))
                .through(address.constant("via", Via.class).orElse(null))
                .during(ListAddress.day(address.get("from")), ListAddress.day(address.get("to")));
    }
}
