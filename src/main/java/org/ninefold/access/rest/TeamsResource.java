package org.ninefold.access.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.ninefold.access.Team;
import org.ninefold.access.Teams;
import org.ninefold.platform.rest.Requests;

/** The tree of teams; for administrators. */
@Path("teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamsResource {

    @EJB
    Teams teams;

    @GET
    public TeamListJson tree() {
        List<TeamNodeJson> nodes = teams.tree().stream().map(TeamNodeJson::of).toList();
        return new TeamListJson(nodes, nodes.size());
    }

    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(ref = "TeamJson")))
    public Response add(TeamChangeJson wanted, @Context UriInfo uri) {
        Team team = teams.add(Requests.given(wanted).name(), wanted.parent());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(team.id()))
                        .build())
                .entity(TeamJson.of(team))
                .tag(Requests.tag(team.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "TeamJson")))
    public Response one(@PathParam("id") long id) {
        return answer(teams.one(id));
    }

    @PATCH
    @Path("{id}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "TeamJson")))
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, TeamChangeJson wanted) {
        long version = Requests.version(ifMatch);
        Team team = teams.one(id);
        String name = Requests.given(wanted).nameOver(team);
        return answer(teams.change(id, version, name, wanted.parentOver(team)));
    }

    /** Only a team to which no users, accounts or teams belong. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        teams.remove(id, Requests.version(ifMatch));
    }

    private static Response answer(Team team) {
        return Response.ok(TeamJson.of(team)).tag(Requests.tag(team.version())).build();
    }
}
