package org.ninefold.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;

/** Which part of a list is wanted; {@link Contract} describes it for operations named {@code list…}. */
public class Paging {

    /** No page is longer. */
    public static final int LONGEST = 1000;

    private static final int STANDARD = 50;

    @QueryParam("offset")
    String offset;

    @QueryParam("limit")
    String limit;

    public int offset() {
        return Math.max(0, number(offset, 0));
    }

    public int limit() {
        return Math.min(LONGEST, Math.max(1, number(limit, STANDARD)));
    }

    private static int number(String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE / 2, Long.parseLong(text.strip())));
        } catch (NumberFormatException e) {
            throw new BadRequestException(text, e);
        }
    }
}
