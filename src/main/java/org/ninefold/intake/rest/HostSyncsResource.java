package org.ninefold.intake.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ninefold.intake.Hosts;
import org.ninefold.intake.SyncRejection;
import org.ninefold.intake.SyncView;
import org.ninefold.kernel.Page;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Languages;
import org.ninefold.platform.rest.Paging;

/** Readings of a CRM beside us. */
@Path("hosts/{host}/syncs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HostSyncsResource {

    /** So many rejected records stand in the answer about a reading itself. */
    private static final int TOLD = 1_000;

    @EJB
    Hosts hosts;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startSync",
            summary = "Has the other system read; while a reading waits or is at work, that one is named",
            description = "Without a body what changed is read; the very first reading takes everything by itself.")
    @APIResponse(responseCode = "202", description = "The work begins within a second; Location says how far it is")
    @APIResponse(responseCode = "409", description = "This system is not set up")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewSyncJson.class)))
    public Response start(@PathParam("host") String host, String body) {
        NewSyncJson wanted = Bodies.given(body, NewSyncJson.class).orElse(NewSyncJson.USUAL);
        return accepted(host, hosts.start(host, wanted.modeOrUsual(), Boolean.TRUE.equals(wanted.acceptLoss())));
    }

    @GET
    @Operation(operationId = "listSyncs", summary = "Readings, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(ref = "SyncPageJson")))
    public SyncPageJson list(@PathParam("host") String host, @BeanParam Paging part) {
        Page<SyncView> page = hosts.page(host, part.offset(), part.limit());
        return SyncPageJson.of(page, texts());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSync",
            summary = "How far a reading is, and what came of it, with its first 1,000 rejected records")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(ref = "SyncJson")))
    public SyncJson get(@PathParam("host") String host, @PathParam("id") long id) {
        Page<SyncRejection> rejected = hosts.rejections(host, id, 0, TOLD);
        return SyncJson.of(hosts.get(host, id), texts()).with(rejected, texts());
    }

    @GET
    @Path("{id}/rejections")
    @Operation(operationId = "listSyncRejections", summary = "Records that were not taken over, each with its reasons")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(ref = "SyncRejectionPageJson")))
    public SyncRejectionPageJson rejections(
            @PathParam("host") String host, @PathParam("id") long id, @BeanParam Paging part) {
        return SyncRejectionPageJson.of(hosts.rejections(host, id, part.offset(), part.limit()), texts());
    }

    @POST
    @Path("{id}/again")
    @Operation(operationId = "continueSync", summary = "Goes on with an interrupted reading")
    @APIResponse(responseCode = "202", description = "What was taken whole is passed over")
    @APIResponse(responseCode = "409", description = "It was not interrupted")
    public Response again(@PathParam("host") String host, @PathParam("id") long id) {
        hosts.again(host, id);
        return accepted(host, id);
    }

    private Response accepted(String host, long id) {
        return Response.accepted()
                .location(
                        uri.getBaseUriBuilder().path("hosts/{host}/syncs/{id}").build(host, id))
                .build();
    }

    private Messages texts() {
        return new Messages(Languages.of(headers));
    }
}
