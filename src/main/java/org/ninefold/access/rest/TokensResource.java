package org.ninefold.access.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ninefold.access.Tokens;
import org.ninefold.platform.rest.Requests;

/** The keys of other systems; for administrators. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    @EJB
    Tokens tokens;

    @GET
    public TokenListJson list() {
        List<TokenJson> items = tokens.all().stream().map(TokenJson::of).toList();
        return new TokenListJson(items, items.size());
    }

    /** The answer holds the token's text, this once. */
    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(ref = "MadeTokenJson")))
    public Response make(NewTokenJson wanted, @Context UriInfo uri) {
        Tokens.Made made = tokens.make(Requests.given(wanted).user(), wanted.name(), wanted.expiresOn());
        long id = made.token().id();
        return Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .entity(new MadeTokenJson(id, made.token().name(), wanted.user(), made.text()))
                .build();
    }

    /** Revokes the token: it stays in the list, and is good for nothing. */
    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }
}
