package org.ninefold.stakeholder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A map as it is shown.
 *
 * @param version 0 for a map that was never saved
 * @param changeable whether the caller may change it
 */
public record MapView(
        long version,
        String account,
        String accountName,
        Surety status,
        Buying buying,
        List<PersonView> people,
        List<Line> lines,
        boolean changeable) {

    public MapView {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
    }

    /** Null for nobody on the map. */
    public PersonView person(String id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** A wish for the map as it is. */
    public MapWish wish() {
        return new MapWish(status, people.stream().map(PersonView::wish).toList(), lines, buying);
    }

    /** The wish with what it leaves open: where people stand who have no spot yet, and who stays a contact. */
    MapWish settle(MapWish wish) {
        List<PersonWish> known = wish.people().stream()
                .map(one -> person(one.id()) == null ? one : one.orAs(person(one.id())))
                .toList();
        Map<String, String> superiors = new HashMap<>();
        wish.lines().stream()
                .filter(line -> line.kind() == LineKind.REPORTS_TO)
                .forEach(line -> superiors.putIfAbsent(line.from(), line.to()));
        Map<String, Spot> spots = Layout.of(
                known.stream()
                        .map(one -> new Layout.Person(
                                one.id(), one.place().side(), one.place().spot()))
                        .toList(),
                superiors);
        return new MapWish(
                wish.status(),
                known.stream().map(one -> one.at(spots.get(one.id()))).toList(),
                wish.lines(),
                wish.buying().orAs(buying));
    }

    /** The ids of those on the map of whom the wish says something else than is known. */
    List<String> saidAnew(MapWish wish) {
        return wish.people().stream()
                .filter(one -> person(one.id()) != null && !person(one.id()).saysOf(one))
                .map(PersonWish::id)
                .toList();
    }

    /** Whether nothing is to be written; in which order people and lines are told does not matter. */
    boolean isAs(MapWish wish) {
        MapWish is = wish();
        return is.status() == wish.status()
                && buying.equals(wish.buying().orAs(buying))
                && Set.copyOf(is.people()).equals(Set.copyOf(wish.people()))
                && Set.copyOf(is.lines()).equals(Set.copyOf(wish.lines()));
    }
}
