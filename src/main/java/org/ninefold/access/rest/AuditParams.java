package org.ninefold.access.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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
                .through(way(via))
                .during(first, last);
    }

    private static Via way(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(Via.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(text));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadRequestException(text, e);
        }
    }
}
