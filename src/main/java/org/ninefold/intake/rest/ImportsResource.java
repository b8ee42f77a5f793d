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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ninefold.intake.ImportOrder;
import org.ninefold.intake.ImportView;
import org.ninefold.intake.Imports;
import org.ninefold.intake.SavedMappings;
import org.ninefold.kernel.Page;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.rest.Paging;

/** Files in: sent once, followed by their run. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    static final String CSV = "text/csv";
    private static final String CSV_UTF_8 = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    Imports imports;

    @EJB
    SavedMappings mappings;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes({CSV, XLSX})
    @Operation(summary = "Sends a file to be checked or brought in; its run is named by Location")
    @APIResponse(responseCode = "202", description = "Stored; the work begins within a second")
    @APIResponse(responseCode = "413", description = "More than 256 MB")
    @APIResponse(
            responseCode = "422",
            description = "The file can be seen at once to be none, or its header does not fit")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "accounts, contacts, offerings, purchases, time-entries, wallets or rates",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = "CHECK says what would happen and writes nothing",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"CHECK", "COMMIT"}))
    @Parameter(
            name = "write",
            in = ParameterIn.QUERY,
            description = "BOTH without it",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"BOTH", "CREATE", "UPDATE"}))
    @Parameter(
            name = "locale",
            in = ParameterIn.QUERY,
            description = "how numbers and dates are written; without it decimal point and ISO dates",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"en", "da", "sv", "fi"}))
    @Parameter(
            name = "mapping",
            in = ParameterIn.QUERY,
            description = "the id of a kept mapping, or the name of a preset such as five-columns; the locale is not"
                    + " asked then",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "name",
            in = ParameterIn.QUERY,
            description = "the file's name, to find the import again",
            schema = @Schema(type = SchemaType.STRING))
    public Response send(@BeanParam Asked asked, InputStream body) throws IOException {
        Spool.refuseTooLarge(headers.getLength());
        ImportOrder order = asked.order();
        if (asked.mapping != null) {
            order = order.mapped(mappings.named(asked.kind, asked.mapping));
        }
        try (Spool spool = Spool.of(body);
                InputStream file = spool.read()) {
            return accepted(imports.send(order, asked.name, file));
        }
    }

    @GET
    @Operation(operationId = "listImports", summary = "Imports, the latest first")
    public ImportPageJson list(@BeanParam Paging part) {
        Page<ImportView> page = imports.page(part.offset(), part.limit());
        Messages texts = texts();
        return new ImportPageJson(
                page.items().stream().map(view -> ImportJson.of(view, texts)).toList(), page.total());
    }

    @GET
    @Path("{id}")
    public ImportJson get(@PathParam("id") long id) {
        return ImportJson.of(imports.get(id), texts());
    }

    @GET
    @Path("{id}/rejections")
    @Produces(CSV_UTF_8)
    @Operation(summary = "The rows that were not taken over, to be mended and sent again as they are")
    @Parameter(
            name = "duplicates",
            in = ParameterIn.QUERY,
            description = "true: those that are twice in the file, or there already; false: the others; all without it",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public Response rejections(@PathParam("id") long id, @BeanParam RejectionParams wanted) {
        ImportView view = imports.get(id);
        Boolean duplicates = wanted.duplicates();
        Messages texts = texts();
        StreamingOutput rows = out -> {
            OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            imports.writeRejections(view.id(), duplicates, texts, text);
            text.flush();
        };
        return Response.ok(rows, CSV_UTF_8)
                .header("Content-Disposition", "attachment; filename=\"rejected-" + id + ".csv\"")
                .build();
    }

    @POST
    @Path("{id}/commit")
    @Operation(summary = "Brings in the file of a finished check without sending it again")
    @APIResponse(responseCode = "202")
    public Response commit(@PathParam("id") long id) {
        return accepted(imports.commit(id));
    }

    @POST
    @Path("{id}/again")
    @Operation(summary = "Starts an interrupted import again, from its last whole chunk")
    @APIResponse(responseCode = "202")
    public Response again(@PathParam("id") long id) {
        imports.again(id);
        return accepted(id);
    }

    @GET
    @Path("kinds")
    public ImportKindsJson kinds() {
        Messages texts = texts();
        return new ImportKindsJson(imports.kinds().stream()
                .map(kind -> ImportKindJson.of(kind, texts))
                .toList());
    }

    @GET
    @Path("kinds/{kind}")
    public ImportKindJson kind(@PathParam("kind") String kind) {
        return ImportKindJson.of(imports.kind(kind), texts());
    }

    @GET
    @Path("kinds/{kind}")
    @Produces(CSV_UTF_8)
    @Operation(operationId = "template", summary = "A csv with the header of the kind and no rows")
    public String template(@PathParam("kind") String kind) {
        return imports.kind(kind).template();
    }

    private Response accepted(long id) {
        return Response.accepted()
                .location(uri.getBaseUriBuilder()
                        .path("imports")
                        .path(Long.toString(id))
                        .build())
                .build();
    }

    private Messages texts() {
        return new Messages(headers.getAcceptableLanguages().stream()
                .filter(locale -> !locale.getLanguage().equals("*"))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }
}
