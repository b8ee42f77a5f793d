package org.ninefold.stakeholder.rest;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.stakeholder.Buying;
import org.ninefold.stakeholder.MapView;
import org.ninefold.stakeholder.MapWish;
import org.ninefold.stakeholder.Surety;

/**
 * The decision map of an account, whole.
 *
 * @param decisionMonths of the year, 1 to 12; missing: as they are; none: []
 */
@Schema(name = "DecisionMapJson")
public record DecisionMapJson(
        @Schema(description = "Whether the map as a whole is known or assumed.") Surety status,
        List<Integer> decisionMonths,
        @Schema(description = "How they buy, in words. Missing: as it is; nothing: an empty text.", maxLength = 2000)
                String practice,
        List<MapPersonJson> people,
        List<MapLineJson> lines) {

    static DecisionMapJson of(MapView map) {
        return new DecisionMapJson(
                map.status(),
                map.buying().months(),
                map.buying().practice(),
                map.people().stream().map(MapPersonJson::of).toList(),
                map.lines().stream().map(MapLineJson::of).toList());
    }

    MapWish wish() {
        return new MapWish(
                status,
                all(people).map(MapPersonJson::wish).toList(),
                all(lines).map(MapLineJson::line).toList(),
                new Buying(months(), practice));
    }

    /** What is no number is no month. */
    private List<Integer> months() {
        return decisionMonths == null
                ? null
                : decisionMonths.stream()
                        .map(month -> month == null ? 0 : month)
                        .toList();
    }

    private static <T> Stream<T> all(List<T> given) {
        return given == null ? Stream.empty() : given.stream();
    }
}
