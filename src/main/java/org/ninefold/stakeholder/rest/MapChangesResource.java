package org.ninefold.stakeholder.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.rest.Paging;
import org.ninefold.stakeholder.PastMaps;

/** {@code /api/accounts/{ref}/decision-map/changes}. */
@Path("accounts/{ref}/decision-map/changes")
@Tag(name = "Decision maps")
@Produces(MediaType.APPLICATION_JSON)
public class MapChangesResource {

    @EJB
    PastMaps past;

    @GET
    @Operation(
            operationId = "compareDecisionMap",
            summary = "What became of the decision map of an account between two days",
            description = "Each day at its end; a day that has not come yet is this one.")
    @APIResponse(
            responseCode = "200",
            description = "Figures of both days, and what differs",
            content = @Content(schema = @Schema(ref = "MapChangesJson")))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            description = "The one day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The other; missing: this day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public MapChangesJson get(
            @PathParam("ref") String ref, @QueryParam("from") String from, @QueryParam("to") String to) {
        LocalDate first = Paging.day(from);
        if (first == null) {
            throw new BadRequestException("from is missing");
        }
        return MapChangesJson.of(past.between(ref, first, Paging.day(to)));
    }
}
