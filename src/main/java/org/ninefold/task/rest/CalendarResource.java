package org.ninefold.task.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.task.CalendarFeeds;

/** {@code /api/calendar}: open to whoever knows the address, which is as secret as a key. */
@Path("calendar")
@Tag(name = "Calendar")
public class CalendarResource {

    private static final String ICS = "text/calendar";

    @EJB
    CalendarFeeds feeds;

    @Context
    UriInfo uri;

    @GET
    @Path("{token}.ics")
    @Produces(ICS)
    @Operation(
            operationId = "readCalendar",
            summary = "The calendar of whom the secret token belongs to",
            description = "Asks for no bearer token: the address itself is the key.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar: open tasks on the days by which they are to be done",
            content = @Content(mediaType = ICS, schema = @Schema(type = SchemaType.STRING)))
    public Response read(@PathParam("token") String token) {
        String api = uri.getBaseUri().toString();
        return Response.ok(feeds.read(token, api.replaceFirst("/api/?$", "")), ICS + ";charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"ninefold.ics\"")
                .build();
    }
}
