package org.ninefold.intake.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ninefold.intake.HostFindings;
import org.ninefold.intake.HostView;
import org.ninefold.intake.Hosts;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.rest.Languages;
import org.ninefold.platform.rest.Paging;
import org.ninefold.platform.rest.Requests;

/** CRMs beside us: what was found of them, whose accounts they are there, and the way from there to here. */
@Path("hosts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HostsResource {

    @EJB
    Hosts hosts;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(operationId = "listHosts", summary = "The systems that can be read, and which of them is set up")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(ref = "HostPageJson")))
    public HostPageJson list(@BeanParam Paging part) {
        return HostPageJson.of(hosts.names().stream().map(hosts::status).toList(), part);
    }

    @GET
    @Path("{host}")
    @Operation(
            operationId = "getHost",
            summary = "Asks the other system what can be read of it, and tells of the last reading",
            description = "May take some seconds where its database does not answer.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(ref = "HostJson")))
    public HostJson get(@PathParam("host") String host) {
        HostView known = hosts.status(host);
        return HostJson.of(known, findings(known), clock.instant(), new Messages(Languages.of(headers)));
    }

    /** What is not set up is not asked, and that is no fault of the request. */
    private HostFindings findings(HostView host) {
        try {
            return hosts.findings(host.name());
        } catch (Refused e) {
            return new HostFindings(e, null, null, List.of());
        }
    }

    @GET
    @Path("{host}/owners")
    @Operation(
            operationId = "listHostOwners",
            summary = "Who looks after accounts there, and who of them is a user here")
    @Parameter(
            name = "matched",
            in = ParameterIn.QUERY,
            description = "true: who is a user here; false: who is none; all without it",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(ref = "HostOwnerPageJson")))
    public HostOwnerPageJson owners(
            @PathParam("host") String host, @QueryParam("matched") String matched, @BeanParam Paging part) {
        return HostOwnerPageJson.of(hosts.owners(host, Requests.yes(matched), part.offset(), part.limit()));
    }

    @GET
    @Path("{host}/parties/{partyId}")
    @Operation(operationId = "findParty", summary = "The account's page, by what the account is called there")
    @APIResponse(responseCode = "303", description = "Location is the page of the account")
    public Response party(@PathParam("host") String host, @PathParam("partyId") String partyId) {
        UriBuilder page = UriBuilder.fromUri(uri.getBaseUri().resolve("../account/account.xhtml"));
        return Response.seeOther(page.queryParam("ref", "{ref}").build(hosts.accountOf(host, partyId)))
                .build();
    }
}
