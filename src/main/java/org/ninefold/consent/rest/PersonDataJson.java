package org.ninefold.consent.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.Trace;
import org.ninefold.consent.Erasure;

/** All that is known of a person. */
@Schema(name = "PersonDataJson")
public record PersonDataJson(
        @Schema(description = "Reference of the person.") String person, String name, List<PlaceJson> places) {

    /** What one place knows. */
    @Schema(name = "PlaceJson")
    public record PlaceJson(String place, boolean certain, List<Map<String, String>> rows) {

        static PlaceJson of(Trace trace) {
            return new PlaceJson(trace.place(), trace.certain(), trace.rows());
        }
    }

    static PersonDataJson of(Erasure known) {
        return new PersonDataJson(
                known.ref(),
                known.name(),
                known.places().stream().map(PlaceJson::of).toList());
    }
}
