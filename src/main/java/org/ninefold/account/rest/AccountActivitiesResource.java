package org.ninefold.account.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ninefold.account.Accounts;
import org.ninefold.account.Activities;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.platform.rest.Idempotent;

/** {@code /api/accounts/{ref}/activities}. */
@Path("accounts/{ref}/activities")
@Tag(name = "Activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountActivitiesResource {

    @EJB
    Accounts accounts;

    @EJB
    Activities activities;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            operationId = "listActivitiesOfAccount",
            summary = "What was done with one account, and what is planned",
            description = "Takes from, to, done and responsible, as the list of all activities does.")
    public ActivityPageJson list(@PathParam("ref") String ref, @BeanParam ActivityParams wanted) {
        accounts.idOf(ref);
        return ActivityPageJson.of(activities.page(wanted.of(ref), wanted.offset(), wanted.limit()));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addActivityToAccount", summary = "Adds an activity to the account")
    @APIResponse(
            responseCode = "201",
            description = "The new activity; Location names it",
            content = @Content(schema = @Schema(ref = "ActivityJson")))
    public Response add(@PathParam("ref") String ref, NewActivityJson activity) {
        accounts.idOf(ref);
        NewActivityJson given = Bodies.present(activity);
        return ActivitiesResource.created(uri, activities.add(ref, given.ref(), given.fields()));
    }
}
