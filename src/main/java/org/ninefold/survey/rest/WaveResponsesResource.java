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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Languages;
import org.ninefold.platform.rest.Lists;
import org.ninefold.platform.rest.Paging;
import org.ninefold.survey.FollowUps;
import org.ninefold.survey.Responses;
import org.ninefold.survey.StaffEntries;

/** {@code /api/waves/{wave}/responses}. */
@Path("waves/{wave}/responses")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaveResponsesResource {

    @EJB
    Responses responses;

    @EJB
    StaffEntries entries;

    @EJB
    FollowUps followUps;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listResponses",
            summary = "The answers of a wave, person by person",
            description = "JSON holds a page; csv and xlsx hold all that the caller may export, with the labels of"
                    + " answers in the language of Accept-Language. Of an anonymous wave: answers alone, in no order of"
                    + " time.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ResponsePageJson")),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response responses(@PathParam("wave") long wave, @BeanParam Paging wanted) {
        String language = Languages.of(headers).getLanguage();
        return Lists.answer(
                request,
                "responses",
                () -> ResponsePageJson.of(responses.page(wave, wanted.offset(), wanted.limit())),
                sheet -> responses.export(wave, language, sheet));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "addResponse",
            summary = "Takes in what somebody said on the telephone or on paper",
            description = "Once for each person; whoever was not asked by the wave is added to it.")
    @APIResponse(
            responseCode = "201",
            description = "It is taken in",
            content = @Content(schema = @Schema(ref = "EnteredJson")))
    public Response enter(@PathParam("wave") long wave, NewResponseJson said) {
        long id = entries.enter(wave, Bodies.present(said).contact(), said.channel(), said.said());
        followUps.follow(id);
        return Response.status(Response.Status.CREATED)
                .entity(new EnteredJson(id, said.contact(), said.channel()))
                .build();
    }
}
