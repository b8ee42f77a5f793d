package org.ninefold.stakeholder.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.stakeholder.Line;
import org.ninefold.stakeholder.LineKind;
import org.ninefold.stakeholder.Surety;

/** What joins two people of the map. */
@Schema(name = "MapLineJson")
public record MapLineJson(
        @Schema(description = "Id of a person of the map.") String from,
        @Schema(description = "Id of another. KNOWS and CONFLICTS_WITH have no direction.") String to,
        LineKind kind,
        Surety status) {

    static MapLineJson of(Line line) {
        return new MapLineJson(line.from(), line.to(), line.kind(), line.status());
    }

    Line line() {
        return new Line(from, to, kind, status);
    }
}
