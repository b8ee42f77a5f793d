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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.OfferingView;
import org.ninefold.account.Offerings;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Lists;
import org.ninefold.platform.rest.Paging;
import org.ninefold.platform.rest.Versions;

/** {@code /api/offerings}. */
@Path("offerings")
@Tag(name = "Offerings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfferingsResource {

    @EJB
    Offerings offerings;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listOfferings",
            summary = "What can be sold",
            description = "JSON holds a page; csv and xlsx hold all.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "OfferingPageJson")),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(@BeanParam Paging wanted) {
        return Lists.answer(
                request,
                "offerings",
                () -> OfferingPageJson.of(offerings.page(wanted.offset(), wanted.limit())),
                sheet -> offerings.export(sheet));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "getOffering", summary = "One offering")
    @APIResponse(
            responseCode = "200",
            description = "The offering",
            content = @Content(schema = @Schema(ref = "OfferingJson")))
    public Response get(@PathParam("ref") String ref) {
        OfferingView found = offerings.get(ref);
        return Versions.unlessSeen(request, Versions.tag(found.version()), OfferingJson.of(found));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addOffering", summary = "Adds an offering")
    @APIResponse(
            responseCode = "201",
            description = "The new offering; Location names it",
            content = @Content(schema = @Schema(ref = "OfferingJson")))
    public Response add(NewOfferingJson offering) {
        OfferingView added = offerings.add(Bodies.present(offering).ref(), offering.fields());
        return answer(
                Response.created(uri.getAbsolutePathBuilder().path("{ref}").build(added.ref())), added);
    }

    @PATCH
    @Path("{ref}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changeOffering",
            summary = "Changes an offering",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The offering as it is now",
            content = @Content(schema = @Schema(ref = "OfferingJson")))
    public Response change(
            @PathParam("ref") String ref,
            @RequestBody(content = @Content(schema = @Schema(ref = "OfferingEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        OfferingEditJson current = OfferingEditJson.of(offerings.get(ref).fields());
        OfferingEditJson wanted = Bodies.merge(current, patch, OfferingEditJson.class);
        return answer(Response.ok(), offerings.change(ref, version, wanted.fields()));
    }

    @DELETE
    @Path("{ref}")
    @Operation(operationId = "removeOffering", summary = "Removes an offering", description = "If-Match is required.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("ref") String ref) {
        offerings.remove(ref, Versions.expected(headers));
    }

    private static Response answer(Response.ResponseBuilder response, OfferingView offering) {
        return response.entity(OfferingJson.of(offering))
                .tag(Versions.tag(offering.version()))
                .build();
    }
}
