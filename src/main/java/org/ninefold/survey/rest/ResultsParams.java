package org.ninefold.survey.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.ninefold.platform.rest.Paging;
import org.ninefold.survey.Grouping;

/** How results are looked at. */
public class ResultsParams extends Paging {

    @QueryParam("by")
    String by;

    @QueryParam("compare")
    String compare;

    Grouping by() {
        return constant(Grouping.class, by == null ? null : by.strip().toUpperCase(Locale.ROOT));
    }

    /** Null where none is named. */
    Long compare() {
        if (compare == null || compare.isBlank()) {
            return null;
        }
        if (!compare.matches("\\d{1,18}")) {
            throw new BadRequestException(compare);
        }
        return Long.valueOf(compare);
    }
}
