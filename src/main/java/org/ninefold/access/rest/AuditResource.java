package org.ninefold.access.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.access.AuditLog;
import org.ninefold.platform.rest.Lists;

/** {@code /api/audit}; for administrators. */
@Path("audit")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @EJB
    AuditLog log;

    @Context
    Request request;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listAudit",
            summary = "Who did what, the newest first; for administrators",
            description = "JSON holds a page; csv and xlsx hold all rows that match, and are themselves in the log.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AuditPageJson")),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Parameter(
            name = "actor",
            in = ParameterIn.QUERY,
            description = "Sign-in name.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "The sort of thing: user, account, contact and so on.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "action",
            in = ParameterIn.QUERY,
            description = "CREATE, CHANGE, DELETE, EXPORT, SIGN_IN and so on.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "ref",
            in = ParameterIn.QUERY,
            description = "Reference of the thing, whole.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "account",
            in = ParameterIn.QUERY,
            description = "Reference of the account that rows belong to.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "via",
            in = ParameterIn.QUERY,
            description = "The way in.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"SCREEN", "REST", "IMPORT", "JOB", "SYSTEM"}))
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
    public Response list(@BeanParam AuditParams wanted) {
        return Lists.answer(
                request,
                "audit",
                () -> AuditPageJson.of(log.page(wanted.query(), wanted.offset(), wanted.limit())),
                sheet -> log.export(wanted.query(), sheet));
    }
}
