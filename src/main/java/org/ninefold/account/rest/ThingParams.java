package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ninefold.account.AccountThings;
import org.ninefold.kernel.Period;
import org.ninefold.platform.rest.Paging;

/** The filters of lists of what is known about accounts. */
public class ThingParams extends Paging {

    @QueryParam("account")
    String account;

    @QueryParam("q")
    String q;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    AccountThings things() {
        LocalDate first = day(from, LocalDate.of(1000, 1, 1));
        LocalDate last = day(to, LocalDate.of(9999, 12, 31));
        if (first.isAfter(last)) {
            throw new BadRequestException("from=" + from + "&to=" + to);
        }
        return new AccountThings(account, q, from == null && to == null ? null : new Period(first, last));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadRequestException(text, e);
        }
    }
}
