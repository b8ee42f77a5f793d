package org.ninefold.consent.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.consent.Erasures;
import org.ninefold.platform.rest.Bodies;

/** {@code /api/people/{id}}: what is known of a person, all of it. */
@Path("people/{id}")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @EJB
    Erasures erasures;

    @GET
    @Path("erasure")
    @Operation(
            operationId = "previewErasure",
            summary = "Where a person is known, and what an erasure would take",
            description = "The id is the contact's reference; a contact in the recycle bin counts.")
    @APIResponse(
            responseCode = "200",
            description = "The places",
            content = @Content(schema = @Schema(ref = "ErasureJson")))
    public ErasureJson preview(@PathParam("id") String id) {
        return ErasureJson.of(erasures.preview(id));
    }

    @POST
    @Path("erasure")
    @Operation(
            operationId = "erasePerson",
            summary = "Erases a person everywhere, for good",
            description =
                    "Contact, recycle bin, log, imports, and texts that name the person. Figures and counts stay. No"
                            + " file and no host brings the person back. The second time there is nobody: 404.")
    @APIResponse(
            responseCode = "200",
            description = "What was erased",
            content = @Content(schema = @Schema(ref = "ErasureJson")))
    public ErasureJson erase(@PathParam("id") String id, NewErasureJson wanted) {
        return ErasureJson.of(erasures.erase(id, Bodies.present(wanted).reason()));
    }

    @GET
    @Path("data")
    @Operation(
            operationId = "getPersonalData",
            summary = "All that is known of a person",
            description = "To be handed over to who asks what is known of them. That it was taken out is in the log.")
    @APIResponse(
            responseCode = "200",
            description = "The rows of each place",
            content = @Content(schema = @Schema(ref = "PersonDataJson")))
    public PersonDataJson data(@PathParam("id") String id) {
        return PersonDataJson.of(erasures.handOver(id));
    }
}
