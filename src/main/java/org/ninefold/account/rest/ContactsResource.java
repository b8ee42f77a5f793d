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
import org.ninefold.account.ContactView;
import org.ninefold.account.Contacts;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;
import org.ninefold.platform.rest.Lists;
import org.ninefold.platform.rest.Versions;

/** {@code /api/contacts}. */
@Path("contacts")
@Tag(name = "Contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactsResource {

    @EJB
    Contacts contacts;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Operation(
            operationId = "listContacts",
            summary = "People at accounts within the caller's scope",
            description = "JSON holds a page; csv and xlsx hold all.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ContactPageJson")),
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
            description = "Start of the name, or of the name or reference of the account, capitals or not.",
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
    public Response list(@BeanParam ThingParams wanted) {
        return Lists.answer(
                request,
                "contacts",
                () -> ContactPageJson.of(contacts.page(wanted.things(), wanted.offset(), wanted.limit())),
                sheet -> contacts.export(wanted.things(), sheet));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "getContact", summary = "One contact")
    @APIResponse(
            responseCode = "200",
            description = "The contact",
            content = @Content(schema = @Schema(ref = "ContactJson")))
    public Response get(@PathParam("ref") String ref) {
        ContactView found = contacts.get(ref);
        return Versions.unlessSeen(request, Versions.tag(found.version()), ContactJson.of(found));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addContact", summary = "Adds a contact")
    @APIResponse(
            responseCode = "201",
            description = "The new contact; Location names it",
            content = @Content(schema = @Schema(ref = "ContactJson")))
    public Response add(NewContactJson contact) {
        ContactView added = contacts.add(Bodies.present(contact).account(), contact.ref(), contact.fields());
        return answer(
                Response.created(uri.getAbsolutePathBuilder().path("{ref}").build(added.ref())), added);
    }

    @PATCH
    @Path("{ref}")
    @Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
    @Operation(
            operationId = "changeContact",
            summary = "Changes a contact",
            description = "A JSON merge patch: missing fields stay, null empties. If-Match is required.")
    @APIResponse(
            responseCode = "200",
            description = "The contact as it is now",
            content = @Content(schema = @Schema(ref = "ContactJson")))
    public Response change(
            @PathParam("ref") String ref,
            @RequestBody(content = @Content(schema = @Schema(ref = "ContactEditJson"))) JsonObject patch) {
        long version = Versions.expected(headers);
        ContactEditJson current = ContactEditJson.of(contacts.get(ref).fields());
        ContactEditJson wanted = Bodies.merge(current, patch, ContactEditJson.class);
        return answer(Response.ok(), contacts.change(ref, version, wanted.fields()));
    }

    @DELETE
    @Path("{ref}")
    @Operation(operationId = "removeContact", summary = "Removes a contact", description = "If-Match is required.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("ref") String ref) {
        contacts.remove(ref, Versions.expected(headers));
    }

    private static Response answer(Response.ResponseBuilder response, ContactView contact) {
        return response.entity(ContactJson.of(contact))
                .tag(Versions.tag(contact.version()))
                .build();
    }
}
