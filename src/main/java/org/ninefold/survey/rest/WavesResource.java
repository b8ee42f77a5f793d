package org.ninefold.survey.rest;

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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Paging;
import org.ninefold.survey.Invitations;
import org.ninefold.survey.WaveView;
import org.ninefold.survey.Waves;

/** {@code /api/waves}. */
@Path("waves")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WavesResource {

    @EJB
    Waves waves;

    @EJB
    Invitations invitations;

    @Context
    UriInfo uri;

    @GET
    @Operation(operationId = "listWaves", summary = "Questionnaires put to people", description = "The newest first.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(ref = "WavePageJson")))
    public WavePageJson list(@BeanParam Paging wanted) {
        return WavePageJson.of(waves.page(wanted.offset(), wanted.limit()));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "addWave",
            summary = "Makes a wave, or says what would happen",
            description =
                    "It asks nobody before it is opened. With dryRun nothing is made: the answer is ProspectsJson.")
    @APIResponse(
            responseCode = "200",
            description = "A trial: what would happen",
            content = @Content(schema = @Schema(ref = "ProspectsJson")))
    @APIResponse(
            responseCode = "201",
            description = "The new wave; Location names it",
            content = @Content(schema = @Schema(ref = "WaveJson")))
    public Response add(NewWaveJson wanted) {
        if (Bodies.present(wanted).isTrial()) {
            return Response.ok(ProspectsJson.of(waves.plan(wanted.wanted()))).build();
        }
        WaveView added = waves.add(wanted.wanted());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(added.id()))
                        .build())
                .entity(WaveJson.of(added))
                .build();
    }

    @GET
    @Path("{wave}")
    @Operation(operationId = "getWave", summary = "A wave, and how far it has come")
    @APIResponse(responseCode = "200", description = "The wave", content = @Content(schema = @Schema(ref = "WaveJson")))
    public WaveJson get(@PathParam("wave") long wave) {
        return WaveJson.of(waves.get(wave));
    }

    @POST
    @Path("{wave}/open")
    @Operation(
            operationId = "openWave",
            summary = "Writes down who is asked, and takes answers from now on",
            description = "The questionnaire stays as it is now for this wave.")
    @APIResponse(responseCode = "200", description = "The wave", content = @Content(schema = @Schema(ref = "WaveJson")))
    public WaveJson open(@PathParam("wave") long wave) {
        return WaveJson.of(waves.open(wave));
    }

    @POST
    @Path("{wave}/remind")
    @Operation(
            operationId = "remindWave",
            summary = "Writes once more to those who have neither answered nor declined",
            description = "Once a day at most. The link of a reminder leads to the same answers.")
    @APIResponse(responseCode = "200", description = "The wave", content = @Content(schema = @Schema(ref = "WaveJson")))
    public WaveJson remind(@PathParam("wave") long wave) {
        waves.remind(wave);
        return WaveJson.of(waves.get(wave));
    }

    @POST
    @Path("{wave}/close")
    @Operation(operationId = "closeWave", summary = "Takes no more answers")
    @APIResponse(responseCode = "200", description = "The wave", content = @Content(schema = @Schema(ref = "WaveJson")))
    public WaveJson close(@PathParam("wave") long wave) {
        return WaveJson.of(waves.close(wave));
    }

    @GET
    @Path("{wave}/invitations")
    @Operation(
            operationId = "listInvitations",
            summary = "Whom a wave means, by account and person",
            description =
                    "Those asked; with obstacle those left out for that reason. links=true adds a fresh personal link to each"
                            + " who may still answer: for administrators, and the log says who took them.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(ref = "InvitationPageJson")))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "How far they have come.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"INVITED", "OPENED", "STARTED", "ANSWERED", "DECLINED"}))
    @Parameter(
            name = "obstacle",
            in = ParameterIn.QUERY,
            description = "Those left out, for this reason.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"NO_PERMISSION", "NO_ADDRESS", "ASKED_RECENTLY", "FIELD_MISSING", "GIVEN_UP"
                            }))
    @Parameter(
            name = "links",
            in = ParameterIn.QUERY,
            description = "true: each with a fresh personal link.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public InvitationPageJson invitations(@PathParam("wave") long wave, @BeanParam InvitationParams wanted) {
        return InvitationPageJson.of(
                wanted.links
                        ? invitations.links(wave, wanted.wanted(), wanted.offset(), wanted.limit())
                        : invitations.page(wave, wanted.wanted(), wanted.offset(), wanted.limit()));
    }
}
