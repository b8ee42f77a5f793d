package org.ninefold.access.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ninefold.access.InstallationSettings;
import org.ninefold.access.InstallationSettings.Value;
import org.ninefold.access.InstallationSettings.Wish;
import org.ninefold.platform.rest.Requests;

/** What is set inside the product; for administrators. A setting's version is its text. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

    @EJB
    InstallationSettings settings;

    @GET
    public SettingListJson list() {
        List<SettingJson> items = settings.all().stream().map(SettingJson::of).toList();
        return new SettingListJson(items, items.size());
    }

    @GET
    @Path("{name}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "SettingJson")))
    public Response one(@PathParam("name") String name) {
        return answer(settings.named(name));
    }

    @PUT
    @Path("{name}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "SettingJson")))
    public Response set(
            @PathParam("name") String name, @HeaderParam("If-Match") String ifMatch, SettingTextJson wanted) {
        String was = Requests.text(ifMatch);
        settings.change(List.of(new Wish(name, was, Requests.given(wanted).text())));
        return answer(settings.named(name));
    }

    private static Response answer(Value value) {
        return Response.ok(SettingJson.of(value))
                .tag(new EntityTag(value.text()))
                .build();
    }
}
