package org.ninefold.stakeholder;

import java.util.List;
import java.util.function.Function;
import org.ninefold.access.Audit.Change;

/** What differs between two maps, as the audit has it. */
final class MapChange {

    private MapChange() {}

    static Change between(MapView was, MapView is) {
        Function<MapView, Object> people = map -> names(map.people());
        return Change.of(was.version() == 0 ? "CREATE" : "CHANGE", DecisionMaps.SUBJECT, is.account())
                .field("map_status", was.version() == 0 ? null : was.status(), is.status())
                .field("map_months", months(was), months(is))
                .field("map_practice", was.buying().practice(), is.buying().practice())
                .field("map_people", people.apply(was), people.apply(is))
                .field("map_sides", sides(was), sides(is))
                .field("map_lines", lines(was), lines(is));
    }

    private static String months(MapView map) {
        List<Integer> months = map.buying().months();
        return months.isEmpty() ? null : months.toString().replaceAll("[\\[\\]]", "");
    }

    private static String names(List<PersonView> people) {
        return joined(people.stream().map(person -> person.fields().name()).toList());
    }

    private static String sides(MapView map) {
        return joined(map.people().stream()
                .map(person -> person.fields().name() + ": " + person.place().side() + ", "
                        + person.place().status())
                .toList());
    }

    private static String lines(MapView map) {
        return joined(map.lines().stream()
                .map(line -> map.person(line.from()).fields().name() + " " + line.kind() + " "
                        + map.person(line.to()).fields().name() + ", " + line.status())
                .toList());
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? null : String.join("; ", words);
    }
}
