package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.SavedFilterView;
import org.ninefold.account.SavedFilters;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Paging;
import org.ninefold.platform.rest.Versions;

/** {@code /api/filters}. */
@Path("filters")
@Tag(name = "Views of lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FiltersResource {

    @EJB
    SavedFilters filters;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Operation(operationId = "listFilters", summary = "The caller's own views and those shared by others, by name")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(ref = "FilterPageJson")))
    public FilterPageJson list(@QueryParam("list") String list, @BeanParam Paging part) {
        return FilterPageJson.of(filters.all(list), part.offset(), part.limit());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFilter", summary = "One view")
    @APIResponse(
            responseCode = "200",
            description = "The view",
            content = @Content(schema = @Schema(ref = "FilterJson")))
    public Response get(@PathParam("id") long id) {
        SavedFilterView found = filters.get(id);
        FilterJson json = FilterJson.of(found);
        return Versions.unlessSeen(request, Versions.tag(found.version(), json), json);
    }

    @POST
    @Idempotent
    @Operation(operationId = "addFilter", summary = "Keeps a view of a list under a name")
    @APIResponse(
            responseCode = "201",
            description = "The new view; Location names it",
            content = @Content(schema = @Schema(ref = "FilterJson")))
    public Response add(NewFilterJson filter) {
        SavedFilterView added = filters.save(Bodies.present(filter).list(), filter.fields());
        return answer(Response.created(uri.getAbsolutePathBuilder().path("{id}").build(added.id())), added);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changeFilter",
            summary = "Changes a view",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The view as it is now",
            content = @Content(schema = @Schema(ref = "FilterJson")))
    public Response change(
            @PathParam("id") long id,
            @RequestBody(content = @Content(schema = @Schema(ref = "FilterEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        FilterEditJson current = FilterEditJson.of(filters.get(id).fields());
        FilterEditJson wanted = Bodies.merge(current, patch, FilterEditJson.class);
        return answer(Response.ok(), filters.change(id, version, wanted.fields()));
    }

    @PUT
    @Path("{id}/preferred")
    @Operation(operationId = "preferFilter", summary = "Says whether the caller's list opens with this view")
    @APIResponse(
            responseCode = "200",
            description = "The view as it is now",
            content = @Content(schema = @Schema(ref = "FilterJson")))
    public Response prefer(@PathParam("id") long id, PreferredJson wanted) {
        if (Bodies.present(wanted).preferred() == null) {
            throw new BadRequestException("preferred");
        }
        return answer(Response.ok(), filters.prefer(id, wanted.preferred()));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeFilter", summary = "Removes a view", description = "If-Match is required.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") long id) {
        filters.remove(id, Versions.expected(headers));
    }

    private static Response answer(Response.ResponseBuilder response, SavedFilterView view) {
        FilterJson json = FilterJson.of(view);
        return response.entity(json).tag(Versions.tag(view.version(), json)).build();
    }
}
