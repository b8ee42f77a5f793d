package org.ninefold.document.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.document.Outbox;

/** {@code /api/outbox}. */
@Path("outbox")
@Tag(name = "Mail")
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {

    @EJB
    Outbox outbox;

    @GET
    @Operation(
            operationId = "listOutbox",
            summary = "Messages of the outbox, the newest first",
            description = "Who does not see all accounts sees what went to people of theirs.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(ref = "OutboxPageJson")))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Messages in this state.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"QUEUED", "SENDING", "SENT", "UNCERTAIN", "FAILED", "BOUNCED", "CANCELLED"}))
    @Parameter(
            name = "batch",
            in = ParameterIn.QUERY,
            description = "Messages of this batch.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @Parameter(
            name = "contact",
            in = ParameterIn.QUERY,
            description = "Reference of the person, whole.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "How the address begins.",
            schema = @Schema(type = SchemaType.STRING))
    public OutboxPageJson list(@BeanParam OutboxParams wanted) {
        return OutboxPageJson.of(
                outbox.page(wanted.query(), wanted.offset(), wanted.limit()), outbox.counts(), outbox.state());
    }
}
