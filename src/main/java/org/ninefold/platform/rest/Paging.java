package org.ninefold.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted. */
public class Paging {

    /** No page is longer. */
    public static final int LONGEST = 1000;

    private static final int STANDARD = 50;

    @QueryParam("offset")
    @Parameter(
            description = "How many rows come before the page; 0 without it.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    String offset;

    @QueryParam("limit")
    @Parameter(
            description = "How many rows the page holds, 1000 at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50"))
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
