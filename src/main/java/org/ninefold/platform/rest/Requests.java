package org.ninefold.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;

/** What all resources ask of a request: a body, a version, a place in a list. */
public final class Requests {

    /** Items of a list when nothing else is asked. */
    public static final int LIMIT = 50;

    /** Items of a list at most. */
    public static final int MAX_LIMIT = 1_000;

    private static final int PRECONDITION_FAILED = 412;
    private static final int PRECONDITION_REQUIRED = 428;

    private Requests() {}

    /** The body, or 400 where there is none. */
    public static <T> T given(T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }

    /** The version of an edited thing as its {@code ETag}. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version named by {@code If-Match}: 428 without one, 412 for what cannot be one of ours. */
    public static long version(String ifMatch) {
        String text = text(ifMatch);
        if (!text.matches("[0-9]{1,18}")) {
            throw new ClientErrorException(PRECONDITION_FAILED);
        }
        return Long.parseLong(text);
    }

    /** What stands between the quotes of {@code If-Match}: 428 without one. */
    public static String text(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ClientErrorException(PRECONDITION_REQUIRED);
        }
        return ifMatch.strip().replaceFirst("^\"(.*)\"$", "$1");
    }

    /** How many items to answer with, 1 to {@link #MAX_LIMIT}. */
    public static int limit(Integer asked) {
        return asked == null ? LIMIT : Math.min(Math.max(1, asked), MAX_LIMIT);
    }

    /** How many items to pass over, never less than none. */
    public static int offset(Integer asked) {
        return asked == null ? 0 : Math.max(0, asked);
    }
}
