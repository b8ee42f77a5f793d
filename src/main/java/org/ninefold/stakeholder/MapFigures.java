package org.ninefold.stakeholder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What can be counted on a map; who has left is not counted.
 *
 * @param people how many there are on each side
 * @param known how many of them there are of whom any attitude is known
 * @param consensus how far customer-side people agree, for each regard
 */
public record MapFigures(Map<Side, Integer> people, int known, Map<Regard, Consensus> consensus) {

    public MapFigures {
        people = Map.copyOf(people);
        consensus = Map.copyOf(consensus);
    }

    static MapFigures of(MapView map) {
        List<PersonView> there =
                map.people().stream().filter(person -> person.left() == null).toList();
        Map<Side, Integer> people = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            people.put(side, (int) there.stream()
                    .filter(person -> person.place().side() == side)
                    .count());
        }
        Map<Regard, Consensus> consensus = new EnumMap<>(Regard.class);
        for (Regard regard : Regard.values()) {
            consensus.put(
                    regard,
                    Consensus.of(there.stream()
                            .filter(person -> person.place().side() == Side.CUSTOMER)
                            .map(person -> person.attitudes().get(regard))
                            .filter(Objects::nonNull)
                            .toList()));
        }
        int known = (int)
                there.stream().filter(person -> !person.attitudes().isEmpty()).count();
        return new MapFigures(people, known, consensus);
    }

    /** On all sides. */
    public int all() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }
}
