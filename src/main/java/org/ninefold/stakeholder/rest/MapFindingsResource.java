package org.ninefold.stakeholder.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.rest.Languages;
import org.ninefold.stakeholder.MapFindings;

/** {@code /api/accounts/{ref}/decision-map/findings}. */
@Path("accounts/{ref}/decision-map/findings")
@Tag(name = "Decision maps")
@Produces(MediaType.APPLICATION_JSON)
public class MapFindingsResource {

    @EJB
    MapFindings findings;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(operationId = "getFindings", summary = "What the decision map of an account says, with the reasons")
    @APIResponse(
            responseCode = "200",
            description = "The findings; none for a map that nobody stands on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FindingJson.class)))
    public List<FindingJson> get(@PathParam("ref") String ref) {
        Messages texts = new Messages(Languages.of(headers));
        return findings.of(ref).findings().stream()
                .map(found -> FindingJson.of(found, texts))
                .toList();
    }
}
