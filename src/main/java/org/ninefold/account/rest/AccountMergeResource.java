package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.AccountFigures;
import org.ninefold.account.Accounts;
import org.ninefold.account.Merging;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Versions;

/** {@code /api/accounts/{ref}/merge}. */
@Path("accounts/{ref}/merge")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountMergeResource {

    @EJB
    Merging merging;

    @EJB
    Accounts accounts;

    @EJB
    AccountFigures figures;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(operationId = "previewMerge", summary = "What merging another account into this one would do")
    @APIResponse(
            responseCode = "200",
            description = "Nothing is done yet",
            content = @Content(schema = @Schema(ref = "MergePreviewJson")))
    public MergePreviewJson preview(
            @PathParam("ref") String ref,
            @Parameter(description = "Reference of the account that would go into the bin.") @QueryParam("from")
                    String from) {
        return MergePreviewJson.of(merging.preview(ref, from));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "mergeAccounts",
            summary = "Merges another account into this one",
            description = "All that is known of the other moves here, and the other goes into the bin; restoring it"
                    + " from there undoes the merge. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(ref = "MergedJson")))
    public MergedJson merge(@PathParam("ref") String ref, MergeJson merge) {
        long bin = merging.merge(Bodies.present(merge).wish(ref, Versions.expected(headers)));
        return new MergedJson(AccountJson.of(accounts.get(ref), figures.years(ref)), bin);
    }
}
