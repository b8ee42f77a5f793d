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
import org.ninefold.account.PurchaseView;
import org.ninefold.account.Purchases;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Lists;
import org.ninefold.platform.rest.Versions;

/** {@code /api/purchases}. */
@Path("purchases")
@Tag(name = "Purchases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PurchasesResource {

    @EJB
    Purchases purchases;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listPurchases",
            summary = "Purchases of accounts within the caller's scope",
            description = "JSON holds a page; csv and xlsx hold all.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PurchasePageJson")),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Parameter(
            name = "account",
            in = ParameterIn.QUERY,
            description = "Reference of the account.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Start of the name, or of the name or reference of the account, capitals or not.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public Response list(@BeanParam ThingParams wanted) {
        return Lists.answer(
                request,
                "purchases",
                () -> PurchasePageJson.of(purchases.page(wanted.things(), wanted.offset(), wanted.limit())),
                sheet -> purchases.export(wanted.things(), sheet));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "getPurchase", summary = "One purchase")
    @APIResponse(
            responseCode = "200",
            description = "The purchase",
            content = @Content(schema = @Schema(ref = "PurchaseJson")))
    public Response get(@PathParam("ref") String ref) {
        PurchaseView found = purchases.get(ref);
        return Versions.unlessSeen(request, Versions.tag(found.version()), PurchaseJson.of(found));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addPurchase", summary = "Adds a purchase")
    @APIResponse(
            responseCode = "201",
            description = "The new purchase; Location names it",
            content = @Content(schema = @Schema(ref = "PurchaseJson")))
    public Response add(NewPurchaseJson purchase) {
        PurchaseView added = purchases.add(Bodies.present(purchase).account(), purchase.ref(), purchase.fields());
        return answer(
                Response.created(uri.getAbsolutePathBuilder().path("{ref}").build(added.ref())), added);
    }

    @PATCH
    @Path("{ref}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changePurchase",
            summary = "Changes a purchase",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The purchase as it is now",
            content = @Content(schema = @Schema(ref = "PurchaseJson")))
    public Response change(
            @PathParam("ref") String ref,
            @RequestBody(content = @Content(schema = @Schema(ref = "PurchaseEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        PurchaseEditJson current = PurchaseEditJson.of(purchases.get(ref).fields());
        PurchaseEditJson wanted = Bodies.merge(current, patch, PurchaseEditJson.class);
        return answer(Response.ok(), purchases.change(ref, version, wanted.fields()));
    }

    @DELETE
    @Path("{ref}")
    @Operation(operationId = "removePurchase", summary = "Removes a purchase", description = "If-Match is required.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("ref") String ref) {
        purchases.remove(ref, Versions.expected(headers));
    }

    private static Response answer(Response.ResponseBuilder response, PurchaseView purchase) {
        return response.entity(PurchaseJson.of(purchase))
                .tag(Versions.tag(purchase.version()))
                .build();
    }
}
