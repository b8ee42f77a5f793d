package org.ninefold.platform.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.rest.IdempotentAnswers.Key;
import org.ninefold.platform.store.Duplicates;

/** Around a POST that creates: answers its twins with the first answer, and keeps that before it leaves. */
@Provider
@Idempotent
public class Idempotency implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIMED = Idempotency.class.getName();
    private static final String ANSWER = CLAIMED + ".answer";
    private static final int LONGEST_KEY = 200;
    private static final int LARGEST_BODY = 4 << 20;
    private static final int TRIES = 3;

    @EJB
    IdempotentAnswers answers;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String text = request.getHeaderString(HEADER);
        if (text == null) {
            return;
        }
        if (text.isBlank() || text.length() > LONGEST_KEY) {
            throw new Refused(IdempotencyRefusal.KEY_INVALID, LONGEST_KEY);
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        Key key = new Key(request.getSecurityContext().getUserPrincipal().getName(), text);
        Optional<IdempotentAnswer> earlier = claim(key, hash(request, body));
        if (earlier.isPresent()) {
            request.abortWith(again(earlier.get()));
        } else {
            request.setProperty(CLAIMED, key);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CLAIMED) instanceof Key key)) {
            return;
        }
        if (response.getStatus() >= 400) {
            request.removeProperty(CLAIMED);
            answers.free(key);
            return;
        }
        IdempotentAnswer answer = answer(response);
        if (response.hasEntity()) {
            request.setProperty(ANSWER, answer);
        } else {
            answers.keep(key, answer);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(ANSWER) instanceof IdempotentAnswer answer)
                || !(context.getProperty(CLAIMED) instanceof Key key)) {
            context.proceed();
            return;
        }
        OutputStream out = context.getOutputStream();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        context.setOutputStream(copy);
        context.proceed();
        String body = copy.toString(StandardCharsets.UTF_8);
        answers.keep(key, new IdempotentAnswer(answer.status(), answer.location(), answer.tag(), body));
        copy.writeTo(out);
    }

    /** Empty where the key is now this request's. */
    private Optional<IdempotentAnswer> claim(Key key, String hash) {
        answers.forgetOld(key.caller());
        for (int i = 0; i < TRIES; i++) {
            Optional<IdempotentAnswer> earlier = answers.earlier(key, hash);
            if (earlier.isPresent() || claimed(key, hash)) {
                return earlier;
            }
        }
        throw new Refused(IdempotencyRefusal.STILL_RUNNING);
    }

    private boolean claimed(Key key, String hash) {
        try {
            answers.claim(key, hash);
            return true;
        } catch (RuntimeException e) {
            if (Duplicates.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    private static IdempotentAnswer answer(ContainerResponseContext response) {
        URI location = response.getLocation();
        return new IdempotentAnswer(
                response.getStatus(),
                location == null ? null : location.toString(),
                response.getEntityTag() == null ? null : response.getEntityTag().getValue(),
                null);
    }

    private static Response again(IdempotentAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.tag() != null) {
            response.tag(answer.tag());
        }
        if (answer.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        return response.build();
    }

    private static String hash(ContainerRequestContext request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + " " + request.getUriInfo().getRequestUri();
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
