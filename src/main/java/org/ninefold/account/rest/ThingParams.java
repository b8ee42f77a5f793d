package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ninefold.account.AccountThings;
import org.ninefold.kernel.Period;
import org.ninefold.platform.rest.Paging;

/** The filters of lists of what is known about accounts. */
public class ThingParams extends Paging {

    @QueryParam("account")
    @Parameter(description = "Reference of the account.")
    String account;

    @QueryParam("q")
    @Parameter(description = "Start of the name, or of the account's name or reference, capitals or not.")
    String q;

    @QueryParam("from")
    @Parameter(description = "The first day.", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String from;

    @QueryParam("to")
    @Parameter(description = "The last day.", schema = @Schema(type = SchemaType.STRING, format = "date"))
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
