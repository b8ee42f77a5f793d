package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.BulkAssignments;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Paging;

/** {@code /api/accounts/assignments}. */
@Path("accounts/assignments")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    @EJB
    BulkAssignments assignments;

    @Context
    UriInfo uri;

    @POST
    @Idempotent
    @Operation(
            operationId = "assignAccounts",
            summary = "Gives many accounts to another owner or team, in the background",
            description = "For managers and administrators. 412 where the query finds another number than count.")
    @APIResponse(
            responseCode = "202",
            description = "Location names the work",
            content = @Content(schema = @Schema(ref = "AssignmentJson")))
    @APIResponse(
            responseCode = "412",
            description = "There are others than was said: look again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "ProblemJson")))
    public Response order(NewAssignmentJson asked) {
        return accepted(assignments.order(Bodies.present(asked).selection(), asked.order()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAssignment", summary = "How far the work is, and what came of it")
    @APIResponse(
            responseCode = "200",
            description = "The work",
            content = @Content(schema = @Schema(ref = "AssignmentJson")))
    public AssignmentJson get(@PathParam("id") long id) {
        return AssignmentJson.of(assignments.get(id));
    }

    @GET
    @Path("{id}/refused")
    @Operation(operationId = "listRefusedAccounts", summary = "The accounts that stay as they are, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(ref = "RefusedAccountPageJson")))
    public RefusedAccountPageJson refused(@PathParam("id") long id, @BeanParam Paging part) {
        return RefusedAccountPageJson.of(assignments.refused(id, part.offset(), part.limit()));
    }

    @POST
    @Path("{id}/undo")
    @Operation(
            operationId = "undoAssignment",
            summary = "Takes the work back, within half a minute of its end",
            description = "Accounts that somebody changed since stay as they are. Asked twice, the same work answers.")
    @APIResponse(
            responseCode = "202",
            description = "Location names the work that takes it back",
            content = @Content(schema = @Schema(ref = "AssignmentJson")))
    public Response undo(@PathParam("id") long id) {
        return accepted(assignments.undo(id));
    }

    @POST
    @Path("{id}/again")
    @Operation(operationId = "continueAssignment", summary = "Goes on with interrupted work")
    @APIResponse(
            responseCode = "202",
            description = "Location names the work",
            content = @Content(schema = @Schema(ref = "AssignmentJson")))
    public Response again(@PathParam("id") long id) {
        assignments.again(id);
        return accepted(id);
    }

    private Response accepted(long id) {
        return Response.accepted(AssignmentJson.of(assignments.get(id)))
                .location(uri.getBaseUriBuilder()
                        .path("accounts/assignments")
                        .path(Long.toString(id))
                        .build())
                .build();
    }
}
