package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.RateView;
import org.ninefold.account.Rates;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Lists;
import org.ninefold.platform.rest.Versions;

/** {@code /api/rates}. */
@Path("rates")
@Tag(name = "Rates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RatesResource {

    @EJB
    Rates rates;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listRates",
            summary = "What currencies are worth in the reporting currency",
            description = "JSON holds a page; csv and xlsx hold all.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RatePageJson")),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Parameter(
            name = "currency",
            in = ParameterIn.QUERY,
            description = "ISO 4217.",
            schema = @Schema(type = SchemaType.STRING))
    public Response list(@BeanParam RateParams wanted) {
        return Lists.answer(
                request,
                "rates",
                () -> RatePageJson.of(rates.page(wanted.currency, wanted.offset(), wanted.limit())),
                sheet -> rates.export(wanted.currency, sheet));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRate", summary = "One rate")
    @APIResponse(responseCode = "200", description = "The rate", content = @Content(schema = @Schema(ref = "RateJson")))
    public Response get(@PathParam("id") long id) {
        RateView found = rates.get(id);
        return Versions.unlessSeen(request, Versions.tag(found.version()), RateJson.of(found));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addRate", summary = "Adds a rate")
    @APIResponse(
            responseCode = "201",
            description = "The new rate; Location names it",
            content = @Content(schema = @Schema(ref = "RateJson")))
    public Response add(NewRateJson rate) {
        RateView added = rates.add(Bodies.present(rate).fields());
        return answer(Response.created(uri.getAbsolutePathBuilder().path("{id}").build(added.id())), added);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changeRate",
            summary = "Changes a rate",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The rate as it is now",
            content = @Content(schema = @Schema(ref = "RateJson")))
    public Response change(
            @PathParam("id") long id,
            @RequestBody(content = @Content(schema = @Schema(ref = "RateEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        RateEditJson current = RateEditJson.of(rates.get(id).fields());
        RateEditJson wanted = Bodies.merge(current, patch, RateEditJson.class);
        return answer(Response.ok(), rates.change(id, version, wanted.fields()));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeRate", summary = "Removes a rate", description = "If-Match is required.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") long id) {
        rates.remove(id, Versions.expected(headers));
    }

    private static Response answer(Response.ResponseBuilder response, RateView rate) {
        return response.entity(RateJson.of(rate))
                .tag(Versions.tag(rate.version()))
                .build();
    }
}
