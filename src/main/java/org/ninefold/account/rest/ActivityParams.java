package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import org.ninefold.account.AccountThings;
import org.ninefold.account.ActivityQuery;

/** The filters of lists of activities. */
public class ActivityParams extends ThingParams {

    @QueryParam("done")
    String done;

    @QueryParam("responsible")
    String responsible;

    ActivityQuery query() {
        return narrowed(ActivityQuery.of(things()));
    }

    /** The same, of one account. */
    ActivityQuery of(String account) {
        return narrowed(ActivityQuery.of(new AccountThings(account, null, things().days())));
    }

    private ActivityQuery narrowed(ActivityQuery query) {
        ActivityQuery by = query.by(responsible);
        if (done == null || done.isBlank()) {
            return by;
        }
        return switch (done) {
            case "true" -> by.finished();
            case "false" -> by.planned();
            default -> throw new BadRequestException("done=" + done);
        };
    }
}
