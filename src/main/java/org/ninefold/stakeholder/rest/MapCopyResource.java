package org.ninefold.stakeholder.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
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
import org.ninefold.platform.rest.Bodies;
import org.ninefold.stakeholder.MapCopies;

/** {@code /api/accounts/{ref}/decision-map/copy}. */
@Path("accounts/{ref}/decision-map/copy")
@Tag(name = "Decision maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapCopyResource {

    @EJB
    MapCopies copies;

    @POST
    @Operation(
            operationId = "copyDecisionMap",
            summary = "Puts everybody of the decision map on that of another account",
            description = "They are the same people there. Who has left stays behind. 409 where somebody stands on the"
                    + " other map already.")
    @APIResponse(
            responseCode = "200",
            description = "The other account's map as it is now",
            content = @Content(schema = @Schema(ref = "DecisionMapJson")))
    public DecisionMapJson copy(@PathParam("ref") String ref, NewMapCopyJson copy) {
        return DecisionMapJson.of(copies.copy(ref, Bodies.present(copy).to()));
    }
}
