package org.ninefold.access.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.ninefold.access.AuditQuery;
import org.ninefold.platform.rest.Paging;
import org.ninefold.platform.web.Origin.Via;

/** The filters of the log. */
public class AuditParams extends Paging {

    @QueryParam("actor")
    String actor;

    @QueryParam("subject")
    String subject;

    @QueryParam("action")
    String action;

    @QueryParam("ref")
    String ref;

    @QueryParam("account")
    String account;

    @QueryParam("via")
    String via;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    AuditQuery query() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (first != null && last != null && first.isAfter(last)) {
            throw new BadRequestException("from=" + from + "&to=" + to);
        }
        return AuditQuery.ALL
                .by(actor)
                .about(subject)
                .doing(action)
                .of(ref)
                .onAccount(account)
                .through(constant(Via.class, via))
                .during(first, last);
    }
}
