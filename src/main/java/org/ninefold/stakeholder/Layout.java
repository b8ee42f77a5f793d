package org.ninefold.stakeholder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a first place for people who have none on the drawing: our own above, the customer's below them by who reports
 * to whom, those outside to the right. Nobody who has a place is moved, and no box is put on another.
 */
final class Layout {

    private static final int MARGIN = 24;
    private static final int COLUMN = 208;
    private static final int ROW = 104;
    private static final int COLUMNS = 4;
    private static final int CUSTOMERS_FROM = 152;
    private static final int OUTSIDE_FROM = MARGIN + COLUMNS * COLUMN;

    private final Map<String, String> superiors;
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /** Somebody to be drawn. {@code spot} is null where none was chosen yet. */
    record Person(String id, Side side, Spot spot) {}

    /** @param superiors to whom each reports, by id */
    private Layout(Map<String, String> superiors) {
        this.superiors = superiors;
    }

    /** @return where each stands, by id, in the order given */
    static Map<String, Spot> of(Collection<Person> people, Map<String, String> superiors) {
        Layout layout = new Layout(superiors);
        people.stream().filter(person -> person.spot() != null).forEach(person -> layout.put(person, person.spot()));
        List<Person> rest = new ArrayList<>(
                people.stream().filter(person -> person.spot() == null).toList());
        rest.sort(Comparator.comparing(Person::side).thenComparing(person -> layout.depth(person.id())));
        rest.forEach(person -> layout.put(person, layout.free(person)));
        Map<String, Spot> inOrder = new LinkedHashMap<>();
        people.forEach(person -> inOrder.put(person.id(), layout.spots.get(person.id())));
        return inOrder;
    }

    private void put(Person person, Spot spot) {
        spots.put(person.id(), spot);
    }

    /** How many there are above; who reports in a circle is above nobody twice. */
    private int depth(String id) {
        Set<String> met = new HashSet<>(Set.of(id));
        String above = superiors.get(id);
        while (above != null && met.add(above)) {
            above = superiors.get(above);
        }
        return met.size() - 1;
    }

    private Spot free(Person person) {
        boolean outside = person.side() == Side.OUTSIDE;
        int left = outside ? OUTSIDE_FROM : MARGIN;
        int columns = outside ? 1 : COLUMNS;
        int y = person.side() == Side.OURS ? MARGIN : CUSTOMERS_FROM;
        if (person.side() == Side.CUSTOMER) {
            y += depth(person.id()) * ROW;
        }
        while (true) {
            for (int column = 0; column < columns; column++) {
                Spot spot = new Spot(left + column * COLUMN, y);
                if (spots.values().stream().noneMatch(spot::isTooNear)) {
                    return spot;
                }
            }
            y += ROW;
        }
    }
}
