package org.ninefold.stakeholder.rest;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.stakeholder.MapView;
import org.ninefold.stakeholder.MapWish;
import org.ninefold.stakeholder.Surety;

/** The decision map of an account, whole. */
@Schema(name = "DecisionMapJson")
public record DecisionMapJson(
        @Schema(description = "Whether the map as a whole is known or assumed.") Surety status,
        List<MapPersonJson> people,
        List<MapLineJson> lines) {

    static DecisionMapJson of(MapView map) {
        return new DecisionMapJson(
                map.status(),
                map.people().stream().map(MapPersonJson::of).toList(),
                map.lines().stream().map(MapLineJson::of).toList());
    }

    MapWish wish() {
        return new MapWish(
                status,
                all(people).map(MapPersonJson::wish).toList(),
                all(lines).map(MapLineJson::line).toList());
    }

    private static <T> Stream<T> all(List<T> given) {
        return given == null ? Stream.empty() : given.stream();
    }
}
