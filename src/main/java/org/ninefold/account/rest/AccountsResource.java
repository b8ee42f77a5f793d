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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.AccountFigures;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.RecycleBin;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Lists;
import org.ninefold.platform.rest.Versions;

/** {@code /api/accounts}. */
@Path("accounts")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @EJB
    Accounts accounts;

    @EJB
    AccountFigures figures;

    @EJB
    RecycleBin bin;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts within the caller's scope",
            description = "JSON holds a page; csv and xlsx hold all rows that match and that the caller may export.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AccountPageJson")),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Start of the name or the reference, capitals or not.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "cell",
            in = ParameterIn.QUERY,
            description = "A1 to C3.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "reason",
            in = ParameterIn.QUERY,
            description = "Not placed, for this reason.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"NO_PURCHASE", "NO_RATE", "NO_WALLET", "MIXED_PERIODS", "SHARE_ABOVE_100"}))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "What the account is to us.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"CUSTOMER", "LEAD", "FORMER"}))
    @Parameter(
            name = "owner",
            in = ParameterIn.QUERY,
            description = "Sign-in name.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "team",
            in = ParameterIn.QUERY,
            description = "Name of the team.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "silent",
            in = ParameterIn.QUERY,
            description =
                    "Nobody was in contact for more than so many days; overdue: for more than the cell's rhythm allows.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "planned",
            in = ParameterIn.QUERY,
            description = "When the next contact is planned: never, before today (late), in the next seven days.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"none", "late", "week"}))
    @Parameter(
            name = "loyalty",
            in = ParameterIn.QUERY,
            description = "Digits 1 (best) to 4, with commas between them.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "code",
            in = ParameterIn.QUERY,
            description = "Cell and loyalty at once, A3-4; not beside one of them.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "finding",
            in = ParameterIn.QUERY,
            description = "What the decision map says; the findings are those of /findings.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "One of ref, name, kind, owner, last_contact, next_contact, loyalty, cell, value, share, headroom, priority; with - before it downward. Rows without the figure come last both ways.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "columns",
            in = ParameterIn.QUERY,
            description =
                    "What csv and xlsx hold of each account: owner, team, country, currency, customer_since, contact, cell, value, share, headroom, loyalty (with priority), with commas between them; all without it. Reference, name and kind always stand there.",
            schema = @Schema(type = SchemaType.STRING))
    public Response list(@BeanParam AccountParams wanted) {
        return Lists.answer(
                request,
                "accounts",
                () -> AccountPageJson.of(accounts.page(wanted.query(accounts::knows), wanted.offset(), wanted.limit())),
                sheet -> accounts.export(wanted.table(accounts::knows), sheet));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "getAccount", summary = "One account with its standing and its figures per year")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(ref = "AccountJson")))
    @APIResponse(responseCode = "301", description = "It was merged into the account that Location names")
    public Response get(@PathParam("ref") String ref) {
        Optional<String> successor = accounts.successor(ref);
        if (successor.isPresent()) {
            URI there = uri.getBaseUriBuilder().path("accounts/{ref}").build(successor.get());
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(there)
                    .build();
        }
        AccountJson account = json(accounts.get(ref));
        EntityTag tag = Versions.tag(account.version(), account);
        return Versions.unlessSeen(request, tag, account);
    }

    @POST
    @Idempotent
    @Operation(operationId = "openAccount", summary = "Opens an account")
    @APIResponse(
            responseCode = "201",
            description = "The new account; Location names it",
            content = @Content(schema = @Schema(ref = "AccountJson")))
    public Response open(NewAccountJson account) {
        AccountView opened = accounts.open(Bodies.present(account).ref(), account.fields());
        return answer(
                Response.created(uri.getAbsolutePathBuilder().path("{ref}").build(opened.ref())), opened);
    }

    @PATCH
    @Path("{ref}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changeAccount",
            summary = "Changes an account",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(ref = "AccountJson")))
    public Response change(
            @PathParam("ref") String ref,
            @RequestBody(content = @Content(schema = @Schema(ref = "AccountEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        AccountEditJson current = AccountEditJson.of(accounts.get(ref).fields());
        AccountEditJson wanted = Bodies.merge(current, patch, AccountEditJson.class);
        return answer(Response.ok(), accounts.change(ref, version, wanted.fields()));
    }

    @DELETE
    @Path("{ref}")
    @Operation(
            operationId = "removeAccount",
            summary = "Removes an account with all that is known of it",
            description = "It lies in the bin for thirty days. If-Match is required.")
    @APIResponse(responseCode = "204", description = "It is in the bin")
    public void remove(@PathParam("ref") String ref) {
        bin.remove(ref, Versions.expected(headers));
    }

    @GET
    @Path("{ref}/completeness")
    @Operation(operationId = "getAccountCompleteness", summary = "What is known of an account, and what is missing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "CompletenessJson")))
    public CompletenessJson completeness(@PathParam("ref") String ref) {
        return CompletenessJson.of(accounts.completeness(ref));
    }

    private Response answer(Response.ResponseBuilder response, AccountView account) {
        AccountJson json = json(account);
        return response.entity(json).tag(Versions.tag(json.version(), json)).build();
    }

    private AccountJson json(AccountView account) {
        return AccountJson.of(account, figures.years(account.ref()));
    }
}
