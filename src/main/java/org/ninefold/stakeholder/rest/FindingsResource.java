package org.ninefold.stakeholder.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.rest.Languages;
import org.ninefold.platform.rest.Lists;
import org.ninefold.stakeholder.MapFindings;

/** {@code /api/findings}. */
@Path("findings")
@Tag(name = "Decision maps")
public class FindingsResource {

    @EJB
    MapFindings findings;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listFindings",
            summary = "What the decision maps within the caller's scope say, by the names of the accounts",
            description =
                    "JSON holds a page with the reasons; csv and xlsx hold all rows that match and that the caller"
                            + " may export, without them.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "FindingPageJson")),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Parameter(
            name = "finding",
            in = ParameterIn.QUERY,
            description = "What is found.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "PERSON_LEFT",
                                "NO_DECIDER",
                                "NO_CHAMPION",
                                "MISALIGNED",
                                "UNDECIDED",
                                "LEADER_WITHOUT_ATTITUDE",
                                "DECIDER_NOT_MET",
                                "SINGLE_THREADED",
                                "STALE"
                            }))
    @Parameter(
            name = "cell",
            in = ParameterIn.QUERY,
            description = "A1 to C3.",
            schema = @Schema(type = SchemaType.STRING))
    public Response list(@BeanParam FindingParams wanted) {
        Messages texts = new Messages(Languages.of(headers));
        return Lists.answer(
                request,
                "findings",
                () -> FindingPageJson.of(findings.page(wanted.query(), wanted.offset(), wanted.limit()), texts),
                sheet -> findings.export(wanted.query(), sheet));
    }
}
