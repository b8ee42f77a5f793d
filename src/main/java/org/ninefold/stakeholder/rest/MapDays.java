package org.ninefold.stakeholder.rest;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads the days that are asked for. */
final class MapDays {

    private MapDays() {}

    /** Null where nothing is said, and 400 where it is no day. */
    static LocalDate read(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadRequestException(text, e);
        }
    }
}
