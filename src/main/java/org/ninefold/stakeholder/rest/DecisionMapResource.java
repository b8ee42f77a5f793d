package org.ninefold.stakeholder.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Paging;
import org.ninefold.platform.rest.Versions;
import org.ninefold.stakeholder.DecisionMaps;
import org.ninefold.stakeholder.MapView;
import org.ninefold.stakeholder.PastMaps;

/** {@code /api/accounts/{ref}/decision-map}. */
@Path("accounts/{ref}/decision-map")
@Tag(name = "Decision maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionMapResource {

    @EJB
    DecisionMaps maps;

    @EJB
    PastMaps past;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(
            operationId = "getDecisionMap",
            summary = "The decision map of an account",
            description = "An account without one answers with an empty map, which can be saved. As of a day before"
                    + " this one the map as it was at the end of it, without ETag: it cannot be saved.")
    @APIResponse(
            responseCode = "200",
            description = "The map",
            content = @Content(schema = @Schema(ref = "DecisionMapJson")))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "The day at whose end the map is shown; missing: as it is.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public Response get(@PathParam("ref") String ref, @QueryParam("asOf") String asOf) {
        if (asOf != null) {
            return Response.ok(DecisionMapJson.of(past.of(ref, Paging.day(asOf))))
                    .build();
        }
        MapView map = maps.get(ref);
        return Versions.unlessSeen(request, tag(map), DecisionMapJson.of(map));
    }

    @PUT
    @Operation(
            operationId = "saveDecisionMap",
            summary = "Makes the decision map what is sent",
            description = "Who is not named stands on it no more. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The map as it is now",
            content = @Content(schema = @Schema(ref = "DecisionMapJson")))
    public Response save(@PathParam("ref") String ref, DecisionMapJson map) {
        long version = Versions.expected(headers);
        MapView saved = maps.save(ref, version, Bodies.present(map).wish());
        return Response.ok(DecisionMapJson.of(saved)).tag(tag(saved)).build();
    }

    /** Names and attitudes belong to people, and change without the map. */
    private static EntityTag tag(MapView map) {
        return Versions.tag(map.version(), map.people().toString());
    }
}
