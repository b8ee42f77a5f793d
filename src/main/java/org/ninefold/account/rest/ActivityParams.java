package org.ninefold.account.rest;

import jakarta.ws.rs.QueryParam;
import org.ninefold.account.AccountThings;
import org.ninefold.account.ActivityQuery;
import org.ninefold.platform.rest.Requests;

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
        Boolean finished = Requests.yes(done);
        return finished == null ? by : finished ? by.finished() : by.planned();
    }
}
