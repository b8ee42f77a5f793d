package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What became of a map between the ends of two days.
 *
 * @param was counted on the first day
 * @param is counted on the last
 * @param changed who stood on both, and is not told the same of
 */
public record MapComparison(
        LocalDate first,
        LocalDate last,
        MapFigures was,
        MapFigures is,
        List<Named> came,
        List<Named> went,
        List<Changed> changed,
        List<LineChange> lines) {

    /** Somebody, as they are called on the day they stand there. */
    public record Named(String id, String name) {}

    /** A person with what differs. */
    public record Changed(String id, String name, List<Difference> differences) {}

    /**
     * What differs of a person.
     *
     * @param field as in sheets
     * @param was null for unknown
     * @param is null for unknown
     */
    public record Difference(String field, Object was, Object is) {}

    /**
     * A line that was drawn, taken away, or is surer or less sure.
     *
     * @param from what the one person is called
     * @param to what the other is called
     * @param was null where it was not drawn
     * @param is null where it is drawn no more
     */
    public record LineChange(Line line, String from, String to, Surety was, Surety is) {}

    static MapComparison of(LocalDate first, MapView was, LocalDate last, MapView is) {
        return new MapComparison(
                first,
                last,
                MapFigures.of(was),
                MapFigures.of(is),
                missing(is, was),
                missing(was, is),
                changed(was, is),
                lines(was, is));
    }

    public boolean isNothing() {
        return came.isEmpty() && went.isEmpty() && changed.isEmpty() && lines.isEmpty();
    }

    /** Who stands on the one map and not on the other. */
    private static List<Named> missing(MapView here, MapView there) {
        return here.people().stream()
                .filter(person -> there.person(person.id()) == null)
                .map(person -> new Named(person.id(), person.fields().name()))
                .toList();
    }

    private static List<Changed> changed(MapView was, MapView is) {
        return is.people().stream()
                .filter(person -> was.person(person.id()) != null)
                .map(person ->
                        new Changed(person.id(), person.fields().name(), differences(was.person(person.id()), person)))
                .filter(person -> !person.differences().isEmpty())
                .toList();
    }

    private static List<Difference> differences(PersonView was, PersonView is) {
        Map<String, Object> before = said(was);
        List<Difference> differences = new ArrayList<>();
        said(is).forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                differences.add(new Difference(field, before.get(field), value));
            }
        });
        return differences;
    }

    private static Map<String, Object> said(PersonView person) {
        Map<String, Object> said = new LinkedHashMap<>();
        PersonFields fields = person.fields();
        said.put("name", fields.name());
        said.put("title", fields.title());
        said.put("side", person.place().side());
        said.put("map_status", person.place().status());
        said.put("function", fields.function());
        said.put("level", fields.level());
        said.put("role", fields.role());
        said.put("registered", person.registered());
        Arrays.stream(Regard.values())
                .forEach(regard -> said.put(regard.field(), person.attitudes().get(regard)));
        said.put("left_on", person.left());
        return said;
    }

    private static List<LineChange> lines(MapView was, MapView is) {
        List<LineChange> changes = new ArrayList<>();
        for (Line line : was.lines()) {
            Surety now = surety(line, is);
            if (now != line.status()) {
                changes.add(change(line, was, line.status(), now));
            }
        }
        is.lines().stream()
                .filter(line -> surety(line, was) == null)
                .forEach(line -> changes.add(change(line, is, null, line.status())));
        return changes;
    }

    /** How sure the same line is on another day; null where there is none. */
    private static Surety surety(Line line, MapView map) {
        return map.lines().stream()
                .filter(line::saysThatOf)
                .map(Line::status)
                .findFirst()
                .orElse(null);
    }

    private static LineChange change(Line line, MapView map, Surety was, Surety is) {
        return new LineChange(
                line,
                map.person(line.from()).fields().name(),
                map.person(line.to()).fields().name(),
                was,
                is);
    }
}
