package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.RecycleBin;
import org.ninefold.platform.rest.Paging;

/** {@code /api/bin}. */
@Path("bin")
@Tag(name = "Recycle bin")
@Produces(MediaType.APPLICATION_JSON)
public class BinResource {

    @EJB
    RecycleBin bin;

    @GET
    @Operation(
            operationId = "listBin",
            summary = "What was removed in the last thirty days",
            description = "Within the caller’s scope, the latest first.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(schema = @Schema(ref = "BinPageJson")))
    public BinPageJson list(@BeanParam Paging part) {
        return BinPageJson.of(bin.page(part.offset(), part.limit()));
    }

    @POST
    @Path("{id}/restore")
    @Operation(
            operationId = "restoreFromBin",
            summary = "Restores what was removed",
            description = "A merge is undone: what nobody changed since goes back, the rest stays and is named.")
    @APIResponse(
            responseCode = "200",
            description = "What came back",
            content = @Content(schema = @Schema(ref = "RestoredJson")))
    public RestoredJson restore(@PathParam("id") long id) {
        return RestoredJson.of(bin.restore(id));
    }
}
