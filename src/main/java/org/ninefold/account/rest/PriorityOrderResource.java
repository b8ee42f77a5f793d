package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.Priorities;
import org.ninefold.account.PriorityOrder;
import org.ninefold.platform.rest.Requests;

/** {@code /api/priority-order}. Its tag is the order itself. */
@Path("priority-order")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PriorityOrderResource {

    @EJB
    Priorities priorities;

    @GET
    @Operation(operationId = "getPriorityOrder", summary = "The order of priorities")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "PriorityOrderJson")))
    public Response get() {
        return answer(priorities.current());
    }

    @PUT
    @Operation(
            operationId = "changePriorityOrder",
            summary = "Changes the order of priorities",
            description =
                    "If-Match is required. With more than 20,000 accounts their priorities follow within a minute or two.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "PriorityOrderJson")))
    public Response change(@HeaderParam("If-Match") String ifMatch, PriorityOrderJson wanted) {
        priorities.change(Requests.text(ifMatch), Requests.given(wanted).codes());
        return answer(priorities.current());
    }

    private static Response answer(PriorityOrder order) {
        return Response.ok(new PriorityOrderJson(order.codes()))
                .tag(new EntityTag(order.text()))
                .build();
    }
}
