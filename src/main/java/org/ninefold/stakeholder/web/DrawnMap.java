package org.ninefold.stakeholder.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.platform.web.ScriptJson;
import org.ninefold.stakeholder.Level;
import org.ninefold.stakeholder.Line;
import org.ninefold.stakeholder.LineKind;
import org.ninefold.stakeholder.MapView;
import org.ninefold.stakeholder.MapWish;
import org.ninefold.stakeholder.PersonFields;
import org.ninefold.stakeholder.PersonView;
import org.ninefold.stakeholder.PersonWish;
import org.ninefold.stakeholder.Place;
import org.ninefold.stakeholder.Regard;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.Spot;
import org.ninefold.stakeholder.Surety;

/**
 * A map as the page's script holds it. The script says who stands where and what joins them; what is known of people is
 * theirs, and goes with them only so that somebody taken off can be put back.
 */
final class DrawnMap {

    private DrawnMap() {}

    static String of(MapView map) {
        return ScriptJson.of(Map.of(
                "people", map.people().stream().map(DrawnMap::person).toList(),
                "lines", map.lines().stream().map(DrawnMap::line).toList()));
    }

    /** The map as it is, with what was drawn. */
    static MapWish onto(MapWish now, String drawn) {
        Map<String, Object> sent = ScriptJson.read(drawn);
        Map<String, PersonWish> known =
                now.people().stream().collect(Collectors.toMap(PersonWish::id, Function.identity()));
        List<PersonWish> people = all(sent, "people").stream()
                .map(person -> {
                    PersonWish there = known.get(text(person, "id"));
                    return there == null ? person(person) : spot(person) == null ? there : there.at(spot(person));
                })
                .toList();
        return new MapWish(
                now.status(),
                people,
                all(sent, "lines").stream().map(DrawnMap::line).toList());
    }

    private static Map<String, Object> person(PersonView person) {
        PersonFields fields = person.fields();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", person.id());
        said.put("name", fields.name());
        put(said, "title", fields.title());
        put(said, "function", fields.function());
        put(said, "level", fields.level());
        put(said, "role", fields.role());
        put(said, "side", person.place().side());
        put(said, "status", person.place().status());
        person.attitudes().forEach((regard, stance) -> said.put(regard.name(), stance));
        said.put("x", person.place().spot().x());
        said.put("y", person.place().spot().y());
        return said;
    }

    private static void put(Map<String, Object> said, String name, Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }

    private static PersonWish person(Map<String, Object> said) {
        PersonFields fields = new PersonFields(
                text(said, "name"),
                text(said, "title"),
                text(said, "function"),
                constant(said, "level", Level.class),
                text(said, "role"));
        Place place = new Place(constant(said, "side", Side.class), constant(said, "status", Surety.class), spot(said));
        Map<Regard, Integer> attitudes = new EnumMap<>(Regard.class);
        for (Regard regard : Regard.values()) {
            if (said.get(regard.name()) instanceof Integer stance) {
                attitudes.put(regard, stance);
            }
        }
        return new PersonWish(text(said, "id"), fields, place, attitudes, null);
    }

    private static Spot spot(Map<String, Object> said) {
        return said.get("x") instanceof Integer x && said.get("y") instanceof Integer y ? new Spot(x, y) : null;
    }

    private static Map<String, Object> line(Line line) {
        return Map.of(
                "from", line.from(),
                "to", line.to(),
                "kind", line.kind().name(),
                "status", line.status().name());
    }

    private static Line line(Map<String, Object> said) {
        return new Line(
                text(said, "from"),
                text(said, "to"),
                constant(said, "kind", LineKind.class),
                constant(said, "status", Surety.class));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> all(Map<String, Object> sent, String name) {
        return (List<Map<String, Object>>) sent.getOrDefault(name, List.of());
    }

    private static String text(Map<String, Object> said, String name) {
        return (String) said.get(name);
    }

    private static <E extends Enum<E>> E constant(Map<String, Object> said, String name, Class<E> kind) {
        return said.get(name) == null ? null : Enum.valueOf(kind, text(said, name));
    }
}
