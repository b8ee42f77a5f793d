package org.ninefold.segment.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.rest.Requests;
import org.ninefold.segment.PlacementRefusal;
import org.ninefold.segment.PlacementRules;
import org.ninefold.segment.Rules;

/** Limits, standard measure and standard length of placements. */
@Path("placement-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlacementRulesResource {

    @EJB
    PlacementRules rules;

    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "RulesJson")))
    public Response read() {
        return answer(rules.current());
    }

    /** Changes all rules; with other limits the current run's period is placed again. */
    @PUT
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "RulesJson")))
    public Response change(@HeaderParam("If-Match") String ifMatch, RulesJson wanted) {
        Rules now = rules.current();
        if (!Requests.text(ifMatch).equals(RulesJson.tag(now))) {
            throw new Refused(PlacementRefusal.CHANGED_MEANWHILE);
        }
        rules.change(now, Requests.given(wanted).toRules());
        return answer(rules.current());
    }

    private static Response answer(Rules rules) {
        return Response.ok(RulesJson.of(rules))
                .tag(new EntityTag(RulesJson.tag(rules)))
                .build();
    }
}
