package org.ninefold.stakeholder.rest;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Versions;
import org.ninefold.stakeholder.Portrait;
import org.ninefold.stakeholder.Portraits;

/** {@code /api/accounts/{ref}/people/{id}}. */
@Path("accounts/{ref}/people/{id}")
@Tag(name = "Decision maps")
@Produces(MediaType.APPLICATION_JSON)
public class MapPersonResource {

    @EJB
    Portraits portraits;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(operationId = "getPerson", summary = "All that is known of a person of the decision map")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(ref = "PersonJson")))
    public Response get(@PathParam("ref") String ref, @PathParam("id") String id) {
        Portrait found = portraits.get(ref, id);
        return Versions.unlessSeen(request, tag(found), PersonJson.of(found));
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changePerson",
            summary = "Changes what is known of a person",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required; its number is"
                    + " that of the decision map.")
    @APIResponse(
            responseCode = "200",
            description = "The person as it is now",
            content = @Content(schema = @Schema(ref = "PersonJson")))
    public Response change(
            @PathParam("ref") String ref,
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(ref = "PersonEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        Portrait is = portraits.get(ref, id);
        PersonEditJson wanted = Bodies.merge(PersonEditJson.of(is), patch, PersonEditJson.class);
        Portrait saved = portraits.save(ref, version, wanted.wish(is.person()));
        return Response.ok(PersonJson.of(saved)).tag(tag(saved)).build();
    }

    private static EntityTag tag(Portrait portrait) {
        return Versions.tag(portrait.version(), portrait.toString());
    }
}
