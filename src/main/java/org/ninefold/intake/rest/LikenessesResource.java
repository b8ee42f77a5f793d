package org.ninefold.intake.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ninefold.intake.Imports;
import org.ninefold.platform.rest.Paging;

/** New records of an import that look like others. */
@Path("imports/{id}/alike")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LikenessesResource {

    @EJB
    Imports imports;

    @GET
    @Operation(
            operationId = "listLikenesses",
            summary = "Rows that make a new account or contact, and look like a known one or like an earlier row")
    public LikenessPageJson list(@PathParam("id") long id, @BeanParam Paging part) {
        return LikenessPageJson.of(imports.alike(id, part.offset(), part.limit()));
    }
}
