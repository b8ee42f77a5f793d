package org.ninefold.document.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import org.ninefold.document.MailState;
import org.ninefold.document.OutboxQuery;
import org.ninefold.platform.rest.Paging;

/** The filters of the outbox. */
public class OutboxParams extends Paging {

    @QueryParam("state")
    String state;

    @QueryParam("batch")
    String batch;

    @QueryParam("contact")
    String contact;

    @QueryParam("to")
    String to;

    OutboxQuery query() {
        return new OutboxQuery(constant(MailState.class, state), id(batch), contact, to);
    }

    private static Long id(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new BadRequestException(text);
        }
        return Long.valueOf(text);
    }
}
