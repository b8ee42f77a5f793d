package org.ninefold.stakeholder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.intake.Chunk;

/** Finds places for people of a chunk who do not stand on their maps yet. */
final class BroughtPlaces {

    private static final Class<?> OWNER = BroughtPlaces.class;
    private static final String SCRIPT = "stakeholders";

    private final Map<Long, List<Layout.Person>> maps = new LinkedHashMap<>();
    private final Map<Long, Map<String, String>> superiors = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();

    private BroughtPlaces(Chunk chunk) {
        chunk.rows(OWNER, SCRIPT, "unplaced").forEach(row -> isNew((Object[]) row));
        chunk.rows(OWNER, SCRIPT, "brought").forEach(row -> reports(1, (Object[]) row));
        chunk.rows(OWNER, SCRIPT, "reporting").forEach(row -> reports(0, (Object[]) row));
        chunk.rows(OWNER, SCRIPT, "standing").forEach(row -> stands((Object[]) row));
    }

    /** The spots by the person's id. */
    static Map<Long, Spot> of(Chunk chunk) {
        BroughtPlaces places = new BroughtPlaces(chunk);
        Map<Long, Spot> spots = new LinkedHashMap<>();
        places.maps.forEach((account, people) -> {
            Map<String, Spot> all = Layout.of(people, places.superiors.getOrDefault(account, Map.of()));
            people.stream()
                    .filter(person -> person.spot() == null)
                    .forEach(person -> spots.put(places.ids.get(person.id()), all.get(person.id())));
        });
        return spots;
    }

    private void isNew(Object... row) {
        String ref = (String) row[1];
        ids.put(ref, id(row[3]));
        maps.computeIfAbsent(id(row[0]), account -> new ArrayList<>())
                .add(new Layout.Person(ref, Side.valueOf((String) row[2]), null));
    }

    /** @param at which value is the account; behind it stand who reports, and to whom */
    private void reports(int at, Object... row) {
        if (row[at + 2] != null) {
            superiors
                    .computeIfAbsent(id(row[at]), account -> new HashMap<>())
                    .putIfAbsent((String) row[at + 1], (String) row[at + 2]);
        }
    }

    private void stands(Object... row) {
        List<Layout.Person> people = maps.get(id(row[0]));
        if (people != null) {
            Spot spot = new Spot(((Number) row[3]).intValue(), ((Number) row[4]).intValue());
            people.add(new Layout.Person((String) row[1], Side.valueOf((String) row[2]), spot));
        }
    }

    private static Long id(Object found) {
        return ((Number) found).longValue();
    }
}
