package org.ninefold.consent.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.Trace;

/** A place that knows something of a person. */
@Schema(name = "TraceJson")
public record TraceJson(
        @Schema(description = "Such as contact, activity, task, import, host, audit, bin.") String place,
        int rows,
        @Schema(description = "Whether the rows are about the person, or texts that name somebody called so.")
                boolean certain) {

    static TraceJson of(Trace trace) {
        return new TraceJson(trace.place(), trace.rows().size(), trace.certain());
    }
}
