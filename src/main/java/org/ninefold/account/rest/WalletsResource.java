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
import org.ninefold.account.WalletView;
import org.ninefold.account.Wallets;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Lists;
import org.ninefold.platform.rest.Versions;

/** {@code /api/wallets}. */
@Path("wallets")
@Tag(name = "Wallets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WalletsResource {

    @EJB
    Wallets wallets;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listWallets",
            summary = "Wallets of accounts within the caller's scope",
            description = "JSON holds a page; csv and xlsx hold all.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "WalletPageJson")),
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
                "wallets",
                () -> WalletPageJson.of(wallets.page(wanted.things(), wanted.offset(), wanted.limit())),
                sheet -> wallets.export(wanted.things(), sheet));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWallet", summary = "One wallet")
    @APIResponse(
            responseCode = "200",
            description = "The wallet",
            content = @Content(schema = @Schema(ref = "WalletJson")))
    public Response get(@PathParam("id") long id) {
        WalletView found = wallets.get(id);
        return Versions.unlessSeen(request, Versions.tag(found.version()), WalletJson.of(found));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addWallet", summary = "Adds a wallet")
    @APIResponse(
            responseCode = "201",
            description = "The new wallet; Location names it",
            content = @Content(schema = @Schema(ref = "WalletJson")))
    public Response add(NewWalletJson wallet) {
        WalletView added = wallets.add(Bodies.present(wallet).account(), wallet.fields());
        return answer(Response.created(uri.getAbsolutePathBuilder().path("{id}").build(added.id())), added);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changeWallet",
            summary = "Changes a wallet",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The wallet as it is now",
            content = @Content(schema = @Schema(ref = "WalletJson")))
    public Response change(
            @PathParam("id") long id,
            @RequestBody(content = @Content(schema = @Schema(ref = "WalletEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        WalletEditJson current = WalletEditJson.of(wallets.get(id).fields());
        WalletEditJson wanted = Bodies.merge(current, patch, WalletEditJson.class);
        return answer(Response.ok(), wallets.change(id, version, wanted.fields()));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeWallet", summary = "Removes a wallet", description = "If-Match is required.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") long id) {
        wallets.remove(id, Versions.expected(headers));
    }

    private static Response answer(Response.ResponseBuilder response, WalletView wallet) {
        return response.entity(WalletJson.of(wallet))
                .tag(Versions.tag(wallet.version()))
                .build();
    }
}
