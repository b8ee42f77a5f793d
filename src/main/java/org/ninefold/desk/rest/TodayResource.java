package org.ninefold.desk.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.desk.Today;
import org.ninefold.platform.rest.Paging;

/** {@code /api/today}. Reading it is no look: what is news stays news. */
@Path("today")
@Tag(name = "Today")
@Produces(MediaType.APPLICATION_JSON)
public class TodayResource {

    @EJB
    Today today;

    @GET
    @Operation(
            operationId = "getToday",
            summary = "What waits for a person, and how much is new",
            description = "of: sign-in name of somebody whom the caller leads; the caller without it. The lists behind"
                    + " the numbers are those of tasks, activities and accounts.")
    public TodayJson day(@QueryParam("of") String person) {
        return TodayJson.of(today.of(person, 1));
    }

    @GET
    @Path("moved")
    @Operation(operationId = "listMoved", summary = "Accounts that moved to another cell")
    public MovedPageJson moved(@QueryParam("of") String person, @BeanParam Paging part) {
        return MovedPageJson.of(today.moved(person, part.offset(), part.limit()));
    }

    @GET
    @Path("changed")
    @Operation(operationId = "listChanged", summary = "Accounts that others, or imports, changed")
    public ChangedPageJson changed(@QueryParam("of") String person, @BeanParam Paging part) {
        return ChangedPageJson.of(today.changed(person, part.offset(), part.limit()));
    }

    @GET
    @Path("team")
    @Operation(operationId = "listTeam", summary = "What waits for each person whom the caller leads")
    public TeamPageJson team(@BeanParam Paging part) {
        return TeamPageJson.of(today.team(part.offset(), part.limit()));
    }
}
