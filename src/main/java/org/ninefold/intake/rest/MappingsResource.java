package org.ninefold.intake.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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
import org.ninefold.intake.SavedMappingView;
import org.ninefold.intake.SavedMappings;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Paging;
import org.ninefold.platform.rest.Versions;

/** {@code /api/imports/mappings}. */
@Path("imports/mappings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MappingsResource {

    @EJB
    SavedMappings mappings;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Operation(operationId = "listMappings", summary = "The caller's own mappings and those shared by others, by name")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(ref = "MappingPageJson")))
    public MappingPageJson list(@QueryParam("kind") String kind, @BeanParam Paging part) {
        return MappingPageJson.of(mappings.all(kind), part.offset(), part.limit());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMapping", summary = "One mapping")
    @APIResponse(
            responseCode = "200",
            description = "The mapping",
            content = @Content(schema = @Schema(ref = "MappingJson")))
    public Response get(@PathParam("id") long id) {
        SavedMappingView found = mappings.get(id);
        MappingJson json = MappingJson.of(found);
        return Versions.unlessSeen(request, Versions.tag(found.version(), json), json);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "addMapping",
            summary = "Keeps how files are written and their columns are mapped, under a name")
    @APIResponse(
            responseCode = "201",
            description = "The new mapping; Location names it",
            content = @Content(schema = @Schema(ref = "MappingJson")))
    public Response add(NewMappingJson mapping) {
        SavedMappingView added = mappings.save(Bodies.present(mapping).kind(), mapping.fields());
        return answer(Response.created(uri.getAbsolutePathBuilder().path("{id}").build(added.id())), added);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changeMapping",
            summary = "Changes a mapping",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The mapping as it is now",
            content = @Content(schema = @Schema(ref = "MappingJson")))
    public Response change(
            @PathParam("id") long id,
            @RequestBody(content = @Content(schema = @Schema(ref = "MappingEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        MappingEditJson current = MappingEditJson.of(mappings.get(id).fields());
        MappingEditJson wanted = Bodies.merge(current, patch, MappingEditJson.class);
        return answer(Response.ok(), mappings.change(id, version, wanted.fields()));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeMapping", summary = "Removes a mapping", description = "If-Match is required.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") long id) {
        mappings.remove(id, Versions.expected(headers));
    }

    private static Response answer(Response.ResponseBuilder response, SavedMappingView view) {
        MappingJson json = MappingJson.of(view);
        return response.entity(json).tag(Versions.tag(view.version(), json)).build();
    }
}
