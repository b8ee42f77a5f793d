package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.stakeholder.Layout.Person;

/** Where people stand who were given no place. */
class LayoutTest {

    private static Person customer(String id) {
        return new Person(id, Side.CUSTOMER, null);
    }

    @Test
    @DisplayName("Ours stand above, the customer's below by who reports to whom, those outside to the right")
    void standsInBands() {
        Map<String, Spot> spots = Layout.of(
                List.of(
                        customer("buyer"),
                        new Person("spouse", Side.OUTSIDE, null),
                        customer("director"),
                        new Person("me", Side.OURS, null),
                        customer("finance")),
                Map.of("buyer", "finance", "finance", "director"));
        assertEquals(List.of("buyer", "spouse", "director", "me", "finance"), List.copyOf(spots.keySet()));
        assertEquals(new Spot(24, 24), spots.get("me"));
        assertEquals(new Spot(24, 152), spots.get("director"));
        assertEquals(new Spot(24, 256), spots.get("finance"));
        assertEquals(new Spot(24, 360), spots.get("buyer"));
        assertEquals(new Spot(856, 152), spots.get("spouse"));
    }

    @Test
    @DisplayName("Who has a place keeps it, and the next goes beside, not on it")
    void goesBesideWhoHasAPlace() {
        Map<String, Spot> spots =
                Layout.of(List.of(customer("new"), new Person("old", Side.CUSTOMER, new Spot(30, 150))), Map.of());
        assertEquals(new Spot(30, 150), spots.get("old"));
        assertEquals(new Spot(232, 152), spots.get("new"));
    }

    @Test
    @DisplayName("Sixty people who report to each other in a circle stand apart")
    void sixtyStandApart() {
        List<Person> people = IntStream.range(0, 60)
                .mapToObj(i -> new Person("P" + i, Side.values()[i % 3], null))
                .toList();
        Map<String, Spot> spots = Layout.of(people, Map.of("P1", "P4", "P4", "P7", "P7", "P1"));
        List<Spot> all = new ArrayList<>(spots.values());
        assertEquals(60, all.size());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(all.get(i).isTooNear(all.get(j)), i + " and " + j);
            }
        }
    }
}
