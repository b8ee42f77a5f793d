package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.Timeline;
import org.ninefold.platform.rest.Languages;
import org.ninefold.platform.rest.Paging;

/** {@code /api/accounts/{ref}/timeline}. */
@Path("accounts/{ref}/timeline")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountTimelineResource {

    @EJB
    Timeline timeline;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(operationId = "listAccountTimeline", summary = "What happened with an account, the newest first")
    public TimelineJson page(@PathParam("ref") String ref, @BeanParam Paging part) {
        return TimelineJson.of(timeline.page(ref, part.offset(), part.limit()), Languages.of(headers));
    }
}
