package org.ninefold.desk.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.desk.Today;
import org.ninefold.platform.rest.Paging;

/** {@code /api/today}. Reading it is no look: what is news stays news. */
@Path("today")
@Tag(name = "Today")
@Produces(MediaType.APPLICATION_JSON)
public class TodayResource {

    private static final String PROBLEM = "application/problem+json";

    @EJB
    Today today;

    @GET
    @Operation(
            operationId = "getToday",
            summary = "What waits for a person, and how much is new",
            description = "of: sign-in name of somebody whom the caller leads; the caller without it. The lists behind"
                    + " the numbers are those of tasks, activities and accounts.")
    @APIResponse(responseCode = "200", description = "The day", content = @Content(schema = @Schema(ref = "TodayJson")))
    @APIResponse(
            responseCode = "404",
            description = "Nobody whom the caller leads",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "ProblemJson")))
    public TodayJson day(@QueryParam("of") String person) {
        return TodayJson.of(today.of(person, 1));
    }

    @GET
    @Path("moved")
    @Operation(operationId = "listMoved", summary = "Accounts that moved to another cell")
    @APIResponse(
            responseCode = "200",
            description = "The accounts",
            content = @Content(schema = @Schema(ref = "MovedPageJson")))
    @APIResponse(
            responseCode = "404",
            description = "Nobody whom the caller leads",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "ProblemJson")))
    public MovedPageJson moved(@QueryParam("of") String person, @BeanParam Paging part) {
        return MovedPageJson.of(today.moved(person, part.offset(), part.limit()));
    }

    @GET
    @Path("changed")
    @Operation(operationId = "listChanged", summary = "Accounts that others, or imports, changed")
    @APIResponse(
            responseCode = "200",
            description = "The accounts",
            content = @Content(schema = @Schema(ref = "ChangedPageJson")))
    @APIResponse(
            responseCode = "404",
            description = "Nobody whom the caller leads",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "ProblemJson")))
    public ChangedPageJson changed(@QueryParam("of") String person, @BeanParam Paging part) {
        return ChangedPageJson.of(today.changed(person, part.offset(), part.limit()));
    }

    @GET
    @Path("team")
    @Operation(operationId = "listTeam", summary = "What waits for each person whom the caller leads")
    @APIResponse(
            responseCode = "200",
            description = "The people",
            content = @Content(schema = @Schema(ref = "TeamPageJson")))
    public TeamPageJson team(@BeanParam Paging part) {
        return TeamPageJson.of(today.team(part.offset(), part.limit()));
    }
}
