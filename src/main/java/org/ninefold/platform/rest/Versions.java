package org.ninefold.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ninefold.kernel.Refusal;
import org.ninefold.kernel.Refused;

/** Versions of what people edit, as entity tags: {@code "7"}, or {@code "7-…"} where more than the edited is shown. */
public final class Versions {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"?(\\d{1,18})(?:-[0-9a-f]*)?\"?\\s*");

    private Versions() {}

    /** Why an edit is refused whose {@code If-Match} names no version at all. */
    public enum VersionRefusal implements Refusal {
        NO_SUCH_VERSION;

        @Override
        public Ground ground() {
            return Ground.OUTDATED;
        }
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The tag of an answer that shows more than the edited: it changes with the rest, the version does not. */
    public static EntityTag tag(long version, Object rest) {
        return new EntityTag(version + "-" + Integer.toHexString(rest.hashCode()));
    }

    /** Answers with what is shown, or with 304 where the caller has it already. */
    public static Response unlessSeen(Request request, EntityTag tag, Object shown) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(shown).tag(tag).build();
    }

    /**
     * The version that the caller saw.
     *
     * @throws WebApplicationException 428 where the request does not say
     * @throws Refused where what it says is no version of ours
     */
    public static long expected(HttpHeaders headers) {
        String text = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (text == null || text.isBlank()) {
            throw new WebApplicationException(
                    Response.status(PRECONDITION_REQUIRED).build());
        }
        Matcher tag = TAG.matcher(text);
        if (!tag.matches()) {
            throw new Refused(VersionRefusal.NO_SUCH_VERSION);
        }
        return Long.parseLong(tag.group(1));
    }
}
