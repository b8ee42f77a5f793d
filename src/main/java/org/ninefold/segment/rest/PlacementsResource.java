package org.ninefold.segment.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ninefold.kernel.Page;
import org.ninefold.platform.rest.Paging;
import org.ninefold.platform.rest.Requests;
import org.ninefold.segment.Outcome;
import org.ninefold.segment.Placements;
import org.ninefold.segment.Ranking;
import org.ninefold.segment.Run;

/** Placement runs: made, read, compared, appointed. */
@Path("placements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlacementsResource {

    @EJB
    Placements placements;

    @EJB
    Ranking ranking;

    /** Queues a placement of all customers; 202, and Location tells where to ask how far it is. */
    @POST
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(ref = "PlacementJson")))
    public Response place(NewPlacementJson wanted, @Context UriInfo uri) {
        Run run = placements.place(Requests.given(wanted).from(), wanted.to(), wanted.measure());
        return Response.accepted(PlacementJson.of(run))
                .location(uri.getAbsolutePathBuilder()
                        .path(Long.toString(run.id()))
                        .build())
                .build();
    }

    @GET
    @Operation(operationId = "listPlacements", summary = "All runs, the latest first")
    public PlacementListJson list(@BeanParam Paging part) {
        Page<Run> page = placements.list(part.offset(), part.limit());
        return new PlacementListJson(
                page.items().stream().map(PlacementJson::of).toList(), page.total());
    }

    @GET
    @Path("{id}")
    public PlacementJson one(@PathParam("id") long id) {
        return PlacementJson.of(placements.get(id));
    }

    /** Makes the run current: 204 when the standings have followed, 202 when a job still makes them follow. */
    @PUT
    @Path("{id}/current")
    @Consumes(MediaType.WILDCARD)
    public Response appoint(@PathParam("id") long id) {
        return followed(placements.appoint(id));
    }

    /** Lifts the appointment: the latest run of the standard measure and length is current again. */
    @DELETE
    @Path("current")
    @Consumes(MediaType.WILDCARD)
    public Response lift() {
        return followed(placements.lift());
    }

    @GET
    @Path("{id}/ranking")
    @Operation(operationId = "listRanking", summary = "Accounts by falling value, with the lines between the grades")
    public RankingJson ranking(@PathParam("id") long id, @BeanParam Paging part) {
        return RankingJson.of(ranking.ranked(id, part.offset(), part.limit()));
    }

    /** The accounts in a cell (A1..C3), or not placed for a reason (NO_WALLET …). */
    @GET
    @Path("{id}/accounts")
    @Operation(operationId = "listPlacedAccounts", summary = "The accounts of a cell, or of a reason")
    public PlacedAccountsJson accounts(
            @PathParam("id") long id, @QueryParam("outcome") String outcome, @BeanParam Paging part) {
        return PlacedAccountsJson.of(ranking.accounts(id, outcome(outcome), part.offset(), part.limit()));
    }

    private static Outcome outcome(String name) {
        try {
            return Outcome.of(Requests.given(name));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static Response followed(boolean followed) {
        return followed ? Response.noContent().build() : Response.accepted().build();
    }
}
