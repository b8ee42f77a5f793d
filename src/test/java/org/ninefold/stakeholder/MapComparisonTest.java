package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.stakeholder.MapComparison.Changed;
import org.ninefold.stakeholder.MapComparison.Difference;
import org.ninefold.stakeholder.MapComparison.LineChange;
import org.ninefold.stakeholder.MapComparison.Named;

/** Two days of one map; worked by hand. */
class MapComparisonTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static final Line OLD = new Line("A", "B", LineKind.REPORTS_TO, Surety.ASSUMED);
    private static final Line SURE = new Line("A", "B", LineKind.REPORTS_TO, Surety.CONFIRMED);
    private static final Line LOST = new Line("A", "C", LineKind.KNOWS, Surety.ASSUMED);
    private static final Line FRESH = new Line("A", "D", LineKind.INFLUENCES, Surety.ASSUMED);

    private static MapView before() {
        return map(
                List.of(OLD, LOST),
                person("A", Side.CUSTOMER, null, Map.of(Regard.PROJECT, -1)),
                person("B", Side.CUSTOMER, null, Map.of()),
                person("C", Side.OURS, null, Map.of()));
    }

    @Test
    @DisplayName("Who came, who went and what differs of those who stayed are told, with their lines")
    void tellsWhatChanged() {
        MapView was = before();
        MapView is = map(
                List.of(SURE, FRESH),
                person("A", Side.OUTSIDE, "USER", Map.of(Regard.PROJECT, 2)),
                person("B", Side.CUSTOMER, null, Map.of()).at(new Spot(8, 8)),
                person("D", Side.CUSTOMER, null, Map.of()));
        MapComparison found = MapComparison.of(MARCH, was, MAY, is);
        assertEquals(List.of(new Named("D", "Mr D")), found.came());
        assertEquals(List.of(new Named("C", "Mr C")), found.went());
        assertEquals(
                List.of(new Changed(
                        "A",
                        "Mr A",
                        List.of(
                                new Difference("side", Side.CUSTOMER, Side.OUTSIDE),
                                new Difference("role", null, "USER"),
                                new Difference("attitude_project", -1, 2)))),
                found.changed());
        assertEquals(
                List.of(
                        new LineChange(OLD, "Mr A", "Mr B", Surety.ASSUMED, Surety.CONFIRMED),
                        new LineChange(LOST, "Mr A", "Mr C", Surety.ASSUMED, null),
                        new LineChange(FRESH, "Mr A", "Mr D", null, Surety.ASSUMED)),
                found.lines());
        assertTrue(MapComparison.of(MARCH, is, MAY, is).isNothing());
    }

    @Test
    @DisplayName(
            "IR-051 to IR-053: people by side, people with any known attitude, agreement; who has left is not counted")
    void counts() {
        MapFigures figures = MapFigures.of(map(
                List.of(),
                person("A", Side.CUSTOMER, null, Map.of(Regard.PROJECT, 0)),
                person("B", Side.CUSTOMER, null, Map.of(Regard.PROJECT, 1, Regard.FIRM, 2)),
                person("C", Side.OUTSIDE, null, Map.of(Regard.PROJECT, -2)),
                person("D", Side.OURS, null, Map.of()),
                person("E", Side.CUSTOMER, null, Map.of(Regard.PROJECT, -2)).gone(MARCH)));
        assertEquals(Map.of(Side.CUSTOMER, 2, Side.OUTSIDE, 1, Side.OURS, 1), figures.people());
        assertEquals(4, figures.all());
        assertEquals(3, figures.known());
        // 0 and 1: deviation 0.5; who stands outside is not asked
        assertEquals(0.75, figures.consensus().get(Regard.PROJECT).value().orElseThrow(), 1e-12);
        assertEquals(1, figures.consensus().get(Regard.FIRM).known());
    }

    /** A person who can be moved and can leave. */
    private record Somebody(PersonView is) {

        Somebody at(Spot spot) {
            return new Somebody(
                    new PersonView(is.id(), is.fields(), is.place().at(spot), is.attitudes(), false, is.left()));
        }

        Somebody gone(LocalDate day) {
            return new Somebody(new PersonView(is.id(), is.fields(), is.place(), is.attitudes(), false, day));
        }
    }

    private static Somebody person(String id, Side side, String role, Map<Regard, Integer> attitudes) {
        PersonFields fields = new PersonFields("Mr " + id, null, null, null, role);
        Place place = new Place(side, Surety.ASSUMED, new Spot(0, 0));
        return new Somebody(new PersonView(id, fields, place, attitudes, false, null));
    }

    private static MapView map(List<Line> lines, Somebody... people) {
        List<PersonView> views = List.of(people).stream().map(Somebody::is).toList();
        return new MapView(1, "R", "Ribe", Surety.ASSUMED, Buying.UNKNOWN, views, lines, true);
    }
}
