package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.ninefold.account.AccountThings;
import org.ninefold.kernel.Period;
import org.ninefold.platform.rest.Paging;

/** The filters of lists of what is known about accounts. */
public class ThingParams extends Paging {

    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @QueryParam("account")
    String account;

    @QueryParam("q")
    String q;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    AccountThings things() {
        LocalDate first = day(from) == null ? FIRST : day(from);
        LocalDate last = day(to) == null ? LAST : day(to);
        if (first.isAfter(last)) {
            throw new BadRequestException("from=" + from + "&to=" + to);
        }
        return new AccountThings(account, q, from == null && to == null ? null : new Period(first, last));
    }
}
