package org.ninefold.survey.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.survey.Results;
import org.ninefold.survey.WaveComparison;
import org.ninefold.survey.WaveResults;

/** {@code /api/waves/{wave}/results}. */
@Path("waves/{wave}/results")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class WaveResultsResource {

    @EJB
    Results results;

    @GET
    @Operation(
            operationId = "listResults",
            summary = "What a wave brought, item by item, and by groups where asked for",
            description = "Of a named wave, of the accounts within the caller's scope. offset and limit count groups.")
    @APIResponse(
            responseCode = "200",
            description = "The results",
            content = @Content(schema = @Schema(ref = "ResultsJson")))
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "Groups to tell apart.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"account", "cell", "owner", "language"}))
    @Parameter(
            name = "compare",
            in = ParameterIn.QUERY,
            description = "The number of an earlier wave of the same questionnaire.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    public ResultsJson results(@PathParam("wave") long wave, @BeanParam ResultsParams wanted) {
        WaveResults found = results.of(wave, wanted.by(), wanted.offset(), wanted.limit());
        WaveComparison compared = wanted.compare() == null ? null : results.compare(wave, wanted.compare());
        return ResultsJson.of(found, compared);
    }
}
