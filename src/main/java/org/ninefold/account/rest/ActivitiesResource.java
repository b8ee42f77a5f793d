package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityView;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Lists;
import org.ninefold.platform.rest.Versions;

/** {@code /api/activities}. */
@Path("activities")
@Tag(name = "Activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActivitiesResource {

    @EJB
    Activities activities;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listActivities",
            summary = "Calls, meetings, mails and notes within the caller's scope",
            description =
                    "The latest first; of those planned alone the next first. JSON holds a page; csv and xlsx all.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ActivityPageJson")),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Parameter(
            name = "account",
            in = ParameterIn.QUERY,
            description = "Reference of the account.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Start of the name or reference of the account, capitals or not.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "done",
            in = ParameterIn.QUERY,
            description = "true: those done; false: those planned.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "responsible",
            in = ParameterIn.QUERY,
            description = "Sign-in name.",
            schema = @Schema(type = SchemaType.STRING))
    public Response list(@BeanParam ActivityParams wanted) {
        return Lists.answer(
                request,
                "activities",
                () -> ActivityPageJson.of(activities.page(wanted.query(), wanted.offset(), wanted.limit())),
                sheet -> activities.export(wanted.query(), sheet));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "getActivity", summary = "One activity")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(schema = @Schema(ref = "ActivityJson")))
    public Response get(@PathParam("ref") String ref) {
        ActivityView found = activities.get(ref);
        return Versions.unlessSeen(request, Versions.tag(found.version()), ActivityJson.of(found));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addActivity", summary = "Adds an activity")
    @APIResponse(
            responseCode = "201",
            description = "The new activity; Location names it",
            content = @Content(schema = @Schema(ref = "ActivityJson")))
    public Response add(NewActivityJson activity) {
        NewActivityJson given = Bodies.present(activity);
        return created(uri, activities.add(given.account(), given.ref(), given.fields()));
    }

    @PATCH
    @Path("{ref}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changeActivity",
            summary = "Changes an activity",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The activity as it is now",
            content = @Content(schema = @Schema(ref = "ActivityJson")))
    public Response change(
            @PathParam("ref") String ref,
            @RequestBody(content = @Content(schema = @Schema(ref = "ActivityEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        ActivityEditJson current = ActivityEditJson.of(activities.get(ref).fields());
        ActivityEditJson wanted = Bodies.merge(current, patch, ActivityEditJson.class);
        return answer(Response.ok(), activities.change(ref, version, wanted.fields()));
    }

    @POST
    @Path("{ref}/done")
    @Operation(
            operationId = "finishActivity",
            summary = "Says that a planned activity is done",
            description = "On its day, or today where that is still to come. One that is done stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The activity as it is now",
            content = @Content(schema = @Schema(ref = "ActivityJson")))
    public Response done(@PathParam("ref") String ref) {
        return answer(Response.ok(), activities.done(ref));
    }

    @DELETE
    @Path("{ref}")
    @Operation(operationId = "removeActivity", summary = "Removes an activity", description = "If-Match is required.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("ref") String ref) {
        activities.remove(ref, Versions.expected(headers));
    }

    static Response created(UriInfo uri, ActivityView added) {
        return answer(
                Response.created(uri.getBaseUriBuilder()
                        .path(ActivitiesResource.class)
                        .path("{ref}")
                        .build(added.ref())),
                added);
    }

    private static Response answer(Response.ResponseBuilder response, ActivityView activity) {
        return response.entity(ActivityJson.of(activity))
                .tag(Versions.tag(activity.version()))
                .build();
    }
}
