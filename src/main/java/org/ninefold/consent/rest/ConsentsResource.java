package org.ninefold.consent.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.consent.ConsentLedger;
import org.ninefold.consent.ConsentView;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;

/** {@code /api/consents}. */
@Path("consents")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    @EJB
    ConsentLedger ledger;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            operationId = "listConsents",
            summary = "What people allowed us",
            description = "Row upon row, the newest first; the newest of a person and purpose holds.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(ref = "ConsentPageJson")))
    public ConsentPageJson list(@BeanParam ConsentParams wanted) {
        return ConsentPageJson.of(ledger.page(wanted.contact(), wanted.purpose(), wanted.offset(), wanted.limit()));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "addConsent",
            summary = "Adds what a person told us",
            description = "In the words that are used now. Nothing is ever changed: what is taken back is another row.")
    @APIResponse(
            responseCode = "201",
            description = "The new row",
            content = @Content(schema = @Schema(ref = "ConsentJson")))
    public Response add(NewConsentJson told) {
        ConsentView added = ledger.add(Bodies.present(told).said());
        return Response.created(uri.getAbsolutePathBuilder()
                        .queryParam("contact", added.contact())
                        .build())
                .entity(ConsentJson.of(added))
                .build();
    }
}
