package org.ninefold.intake.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ninefold.intake.UndoRow;
import org.ninefold.intake.Undos;
import org.ninefold.kernel.Page;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.rest.Languages;

/** Imports taken back. */
@Path("imports/{id}/undo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UndosResource {

    @EJB
    Undos undos;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @POST
    @Operation(
            operationId = "undoImport",
            summary = "Takes a finished import back; asked twice, it is done once, and one that broke off goes on")
    @APIResponse(responseCode = "202", description = "The work begins within a second; Location says how far it is")
    @APIResponse(responseCode = "409", description = "It is not finished, wrote nothing, or it is too late")
    public Response start(@PathParam("id") long id) {
        undos.start(id);
        return Response.accepted()
                .location(uri.getBaseUriBuilder()
                        .path("imports")
                        .path(Long.toString(id))
                        .path("undo")
                        .build())
                .build();
    }

    @GET
    @Operation(operationId = "undoOfImport", summary = "How far the taking back is; 404 where nobody asked for it")
    public UndoJson get(@PathParam("id") long id) {
        return UndoJson.of(undos.get(id), texts());
    }

    @GET
    @Path("rows")
    @Operation(operationId = "listUndoRows", summary = "What became of each record, by name")
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            description = "all without it",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"REVERSED", "KEPT", "FAILED"}))
    public UndoRowPageJson list(@PathParam("id") long id, @BeanParam UndoRowParams wanted) {
        Messages texts = texts();
        Page<UndoRow> page = undos.rows(id, wanted.outcome(), wanted.offset(), wanted.limit());
        return new UndoRowPageJson(
                page.items().stream().map(row -> UndoRowJson.of(row, texts)).toList(),
                page.exactTotal(),
                page.leastTotal());
    }

    private Messages texts() {
        return new Messages(Languages.of(headers));
    }
}
