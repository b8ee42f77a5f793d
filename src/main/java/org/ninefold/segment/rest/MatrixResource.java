package org.ninefold.segment.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.rest.Requests;
import org.ninefold.segment.Matrix;
import org.ninefold.segment.MatrixView;

/** The nine cells, and how accounts moved between two runs. */
@Path("matrix")
@Produces(MediaType.APPLICATION_JSON)
public class MatrixResource {

    @EJB
    Matrix matrix;

    @Context
    HttpHeaders headers;

    /** The current run's matrix, or that of a named run; 404 while nothing has been placed. */
    @GET
    @Parameter(
            name = "placement",
            in = ParameterIn.QUERY,
            description = "The number of a run; the current one without it",
            schema = @Schema(type = SchemaType.INTEGER))
    public MatrixJson matrix(@QueryParam("placement") String placement) {
        Long run = Requests.number(placement);
        MatrixView view =
                run == null ? matrix.current().orElseThrow(() -> new NotFound("placement", "current")) : matrix.of(run);
        return MatrixJson.of(view, new Messages(language()));
    }

    /** Accounts that are in another cell in the run {@code to} than in the run {@code from}. */
    @GET
    @Path("moves")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            description = "The number of the earlier run",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            required = true,
            description = "The number of the later run",
            schema = @Schema(type = SchemaType.INTEGER))
    public MovesJson moves(@QueryParam("from") String from, @QueryParam("to") String to) {
        return MovesJson.of(matrix.moves(Requests.given(Requests.number(from)), Requests.given(Requests.number(to))));
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> !locale.getLanguage().equals("*"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
