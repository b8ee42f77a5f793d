package org.ninefold.stakeholder.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.rest.Languages;
import org.ninefold.platform.rest.Paging;
import org.ninefold.stakeholder.MapDrawings;

/** {@code /api/accounts/{ref}/decision-map.svg}. */
@Path("accounts/{ref}/decision-map.svg")
@Tag(name = "Decision maps")
public class MapDrawingResource {

    private static final String SVG = "image/svg+xml";

    @EJB
    MapDrawings drawings;

    @Context
    HttpHeaders headers;

    @GET
    @Produces(SVG + ";charset=UTF-8")
    @Operation(
            operationId = "drawDecisionMap",
            summary = "The decision map of an account as a drawing",
            description = "In the first language of Accept-Language. It stands alone: no style sheet, no script.")
    @APIResponse(responseCode = "200", description = "The drawing")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "The day at whose end the map is shown; missing: as it is.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String get(@PathParam("ref") String ref, @QueryParam("asOf") String asOf) {
        return drawings.of(ref, Paging.day(asOf), Languages.of(headers));
    }
}
