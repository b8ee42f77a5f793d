package org.ninefold.platform.rest;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.kernel.Causes;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Messages;

/** Every "no" of the REST interface: 400 unreadable, 403, 404, 409 state, 412 outdated, 422 value, 500 a bug. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Messages texts = new Messages(Languages.of(headers));
        Optional<Refused> refused = find(thrown, Refused.class);
        if (refused.isPresent()) {
            return refusal(refused.get(), texts);
        }
        if (has(thrown, NotFound.class)) {
            return problem(404, "NOT_FOUND", texts.text("problem.not-found"));
        }
        if (has(thrown, EJBAccessException.class) || has(thrown, AccessLocalException.class)) {
            return problem(403, "FORBIDDEN", texts.text("problem.forbidden"));
        }
        if (has(thrown, OptimisticLockException.class)) {
            return problem(412, "CHANGED_MEANWHILE", texts.text("fault.changed-meanwhile"));
        }
        Optional<WebApplicationException> http = find(thrown, WebApplicationException.class);
        if (http.isPresent()) {
            return http(http.get().getResponse().getStatus(), texts);
        }
        if (has(thrown, ProcessingException.class)
                || has(thrown, JsonbException.class)
                || has(thrown, JsonException.class)) {
            return problem(400, "UNREADABLE", texts.text("problem.unreadable"));
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "fault " + number, thrown);
        return problem(500, "FAULT", texts.text("problem.fault", number));
    }

    private static Response http(int status, Messages texts) {
        return switch (status) {
            case 400 -> problem(status, "UNREADABLE", texts.text("problem.unreadable"));
            case PRECONDITION_REQUIRED -> problem(status, "PRECONDITION_REQUIRED", texts.text("problem.if-match"));
            default -> problem(status, "HTTP_" + status, texts.text("problem.http"));
        };
    }

    static Response problem(int status, String code, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        // RFC 9110 knows 422, the interface's own list does not
        String title = known == null ? "Unprocessable Content" : known.getReasonPhrase();
        return Response.status(status)
                .type("application/problem+json")
                .entity(new ProblemJson("about:blank", title, status, code, detail))
                .build();
    }

    private static Response refusal(Refused refused, Messages texts) {
        int status =
                switch (refused.refusal().ground()) {
                    case VALUE -> 422;
                    case STATE -> 409;
                    case OUTDATED -> 412;
                };
        return problem(status, refused.refusal().name(), texts.text(refused));
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        return find(thrown, type).isPresent();
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Causes.of(thrown, type).findFirst();
    }
}
