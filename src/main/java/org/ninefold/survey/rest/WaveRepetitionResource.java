package org.ninefold.survey.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.ninefold.platform.rest.Bodies;
import org.ninefold.survey.Measurements;
import org.ninefold.survey.WaveView;
import org.ninefold.survey.Waves;

/** {@code /api/waves/{wave}/again}. */
@Path("waves/{wave}/again")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaveRepetitionResource {

    @EJB
    Measurements measurements;

    @EJB
    Waves waves;

    @Context
    UriInfo uri;

    @PUT
    @Operation(
            operationId = "setInterval",
            summary = "Says when to measure the same again",
            description = "Two weeks before, who made the wave gets a task.")
    @APIResponse(responseCode = "200", description = "The wave", content = @Content(schema = @Schema(ref = "WaveJson")))
    public WaveJson every(@PathParam("wave") long wave, IntervalJson wanted) {
        measurements.every(
                wave, waves.get(wave).version(), Bodies.present(wanted).months());
        return WaveJson.of(waves.get(wave));
    }

    @POST
    @Operation(
            operationId = "measureAgain",
            summary = "Makes the next wave of the series",
            description =
                    "For the same people, with the same questions and for as long. One that is not open yet is answered with.")
    @APIResponse(
            responseCode = "201",
            description = "The next wave; Location names it",
            content = @Content(schema = @Schema(ref = "WaveJson")))
    public Response again(@PathParam("wave") long wave) {
        WaveView next = measurements.again(wave);
        return Response.created(uri.getBaseUriBuilder()
                        .path("waves")
                        .path(Long.toString(next.id()))
                        .build())
                .entity(WaveJson.of(next))
                .build();
    }
}
