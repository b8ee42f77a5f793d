package org.ninefold.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;

/** What all resources ask of a request: a body, a version, a number. */
public final class Requests {

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

    /** The number of a thing; null where nothing is said, and 400 where it is none. */
    public static Long number(String text) {
        try {
            return text == null || text.isBlank() ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new BadRequestException(text, e);
        }
    }

    /** Yes or no; null where nothing is said, and 400 where it is neither. */
    public static Boolean yes(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadRequestException(text);
        };
    }
}
