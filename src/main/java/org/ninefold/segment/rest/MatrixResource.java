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
    public MatrixJson matrix(@QueryParam("placement") Long placement) {
        MatrixView view = placement == null
                ? matrix.current().orElseThrow(() -> new NotFound("placement", "current"))
                : matrix.of(placement);
        return MatrixJson.of(view, new Messages(language()));
    }

    /** Accounts that are in another cell in the run {@code to} than in the run {@code from}. */
    @GET
    @Path("moves")
    public MovesJson moves(@QueryParam("from") Long from, @QueryParam("to") Long to) {
        return MovesJson.of(matrix.moves(Requests.given(from), Requests.given(to)));
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> !locale.getLanguage().equals("*"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
