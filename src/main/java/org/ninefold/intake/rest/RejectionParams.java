package org.ninefold.intake.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;

/** Which rejected rows are wanted. */
public class RejectionParams {

    @QueryParam("duplicates")
    String duplicates;

    /** Null where nothing is said. */
    Boolean duplicates() {
        if (duplicates == null || duplicates.isBlank()) {
            return null;
        }
        return switch (duplicates) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadRequestException("duplicates=" + duplicates);
        };
    }
}
