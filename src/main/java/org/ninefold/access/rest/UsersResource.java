package org.ninefold.access.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ninefold.access.User;
import org.ninefold.access.Users;
import org.ninefold.kernel.Page;
import org.ninefold.platform.rest.Paging;
import org.ninefold.platform.rest.Requests;

/** The people who sign in; for administrators. */
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {

    @EJB
    Users users;

    @GET
    @Operation(operationId = "listUsers", summary = "Users by name; q is the start of a name or sign-in name")
    public UserPageJson list(@QueryParam("q") String q, @BeanParam Paging part) {
        Page<User> page = users.page(q, part.offset(), part.limit());
        return new UserPageJson(page.items().stream().map(UserJson::of).toList(), page.total());
    }

    /** The answer holds the one-time password, this once. */
    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(ref = "OneTimePasswordJson")))
    public Response add(NewUserJson user, @Context UriInfo uri) {
        Users.Welcome added = users.add(Requests.given(user).signIn(), user.details());
        String signIn = added.user().signIn();
        return Response.created(uri.getAbsolutePathBuilder().path("{name}").build(signIn))
                .entity(new OneTimePasswordJson(signIn, added.password()))
                .build();
    }

    @GET
    @Path("{signIn}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "UserJson")))
    public Response one(@PathParam("signIn") String signIn) {
        return answer(users.named(signIn));
    }

    @PATCH
    @Path("{signIn}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "UserJson")))
    public Response change(
            @PathParam("signIn") String signIn, @HeaderParam("If-Match") String ifMatch, UserChangeJson change) {
        long version = Requests.version(ifMatch);
        return answer(users.change(signIn, version, Requests.given(change).over(users.named(signIn))));
    }

    /** Disabling ends the user's sessions and tokens. */
    @PUT
    @Path("{signIn}/enabled")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "UserJson")))
    public Response enable(
            @PathParam("signIn") String signIn, @HeaderParam("If-Match") String ifMatch, EnabledJson wanted) {
        long version = Requests.version(ifMatch);
        return answer(users.enable(
                signIn, version, Requests.given(Requests.given(wanted).enabled())));
    }

    /** Makes a one-time password; the user's sessions end. */
    @POST
    @Path("{signIn}/password")
    @Consumes(MediaType.WILDCARD)
    public OneTimePasswordJson resetPassword(@PathParam("signIn") String signIn) {
        return new OneTimePasswordJson(signIn, users.resetPassword(signIn));
    }

    private static Response answer(User user) {
        return Response.ok(UserJson.of(user)).tag(Requests.tag(user.version())).build();
    }
}
