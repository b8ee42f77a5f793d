package org.ninefold.segment.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ninefold.segment.PlacementHistory;

/** What the runs say of one account. */
@Path("accounts/{ref}/placements")
@Produces(MediaType.APPLICATION_JSON)
public class AccountPlacementsResource {

    @EJB
    PlacementHistory history;

    @GET
    public AccountPlacementListJson history(@PathParam("ref") String ref) {
        List<AccountPlacementJson> items =
                history.of(ref).stream().map(AccountPlacementJson::of).toList();
        return new AccountPlacementListJson(items, items.size());
    }

    /** Why the account is where it is in a run. */
    @GET
    @Path("{placement}")
    public WhyJson why(@PathParam("ref") String ref, @PathParam("placement") long placement) {
        return WhyJson.of(history.why(ref, placement));
    }
}
