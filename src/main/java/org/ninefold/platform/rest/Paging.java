package org.ninefold.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** Which part of a list is wanted, and how filters are read; {@link Contract} describes it for operations named {@code list…}. */
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

    /** The constant of this name; null where nothing is said, and 400 where it is none. */
    protected static <E extends Enum<E>> E constant(Class<E> type, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(text));
    }

    /** The day; null where nothing is said, and 400 where it is none. */
    public static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadRequestException(text, e);
        }
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
