package org.ninefold.stakeholder.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.stakeholder.LineKind;
import org.ninefold.stakeholder.MapComparison;
import org.ninefold.stakeholder.Surety;

/**
 * What became of a decision map between two days.
 *
 * @param came who stands on it now and did not
 * @param went who stood on it and does not now
 * @param lines that were drawn, taken away, or are surer or less sure
 */
@Schema(name = "MapChangesJson")
public record MapChangesJson(
        @Schema(format = "date") LocalDate from,
        @Schema(format = "date") LocalDate to,
        MapFiguresJson was,
        MapFiguresJson is,
        List<NamedJson> came,
        List<NamedJson> went,
        List<ChangedJson> changed,
        List<LineChangeJson> lines) {

    /** Somebody. */
    @Schema(name = "MapNamedJson")
    public record NamedJson(String id, String name) {}

    /** A person with what differs. */
    @Schema(name = "MapChangedJson")
    public record ChangedJson(String id, String name, List<DifferenceJson> differences) {}

    /** What differs of a person. */
    @Schema(name = "MapDifferenceJson")
    public record DifferenceJson(
            @Schema(description = "As columns of sheets are called, such as role or attitude_project.") String field,
            @Schema(description = "Missing: not known.") String was,
            @Schema(description = "Missing: not known.") String is) {}

    /** A line of which something changed. */
    @Schema(name = "MapLineChangeJson")
    public record LineChangeJson(
            String from,
            String to,
            LineKind kind,
            @Schema(description = "Missing: it was not drawn.") Surety was,
            @Schema(description = "Missing: it is drawn no more.") Surety is) {}

    static MapChangesJson of(MapComparison found) {
        return new MapChangesJson(
                found.first(),
                found.last(),
                MapFiguresJson.of(found.was()),
                MapFiguresJson.of(found.is()),
                named(found.came()),
                named(found.went()),
                found.changed().stream().map(MapChangesJson::changed).toList(),
                found.lines().stream().map(MapChangesJson::line).toList());
    }

    private static List<NamedJson> named(List<MapComparison.Named> people) {
        return people.stream()
                .map(person -> new NamedJson(person.id(), person.name()))
                .toList();
    }

    private static ChangedJson changed(MapComparison.Changed person) {
        return new ChangedJson(
                person.id(),
                person.name(),
                person.differences().stream()
                        .map(one -> new DifferenceJson(
                                one.field(), Objects.toString(one.was(), null), Objects.toString(one.is(), null)))
                        .toList());
    }

    private static LineChangeJson line(MapComparison.LineChange change) {
        return new LineChangeJson(
                change.line().from(), change.line().to(), change.line().kind(), change.was(), change.is());
    }
}
