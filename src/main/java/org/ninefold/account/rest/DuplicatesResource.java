package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.Lookalikes;

/** {@code /api/duplicates}. */
@Path("duplicates")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    @EJB
    Lookalikes lookalikes;

    @GET
    @Operation(
            operationId = "findDuplicates",
            summary = "Accounts within the caller’s scope that look like one to be made",
            description = "Asked by the name of an account, the e-mail address of a contact, or both.")
    @APIResponse(
            responseCode = "200",
            description = "At most ten",
            content = @Content(schema = @Schema(ref = "DuplicateListJson")))
    public DuplicateListJson find(
            @Parameter(description = "Name of an account.") @QueryParam("name") String name,
            @Parameter(description = "E-mail address of a contact.") @QueryParam("email") String email,
            @Parameter(description = "Reference of an account to leave out.") @QueryParam("except") String except) {
        return new DuplicateListJson(lookalikes.of(name, email, except).stream()
                .map(DuplicateJson::of)
                .toList());
    }
}
