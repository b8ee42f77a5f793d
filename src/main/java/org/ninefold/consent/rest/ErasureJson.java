package org.ninefold.consent.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.consent.Erasure;

/** Where a person is known. */
@Schema(name = "ErasureJson")
public record ErasureJson(@Schema(description = "Reference of the person.") String person, List<TraceJson> places) {

    static ErasureJson of(Erasure erasure) {
        return new ErasureJson(
                erasure.ref(), erasure.places().stream().map(TraceJson::of).toList());
    }
}
