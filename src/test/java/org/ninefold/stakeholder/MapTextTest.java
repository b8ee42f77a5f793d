package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is kept of a map is read as it was. */
class MapTextTest {

    private static final PersonView KAJ = new PersonView(
            "P1",
            new PersonFields("Kaj\tJuul", "Boss\\n \"of\"\nall\r", "IT", Level.LEADER, "DECIDER"),
            new Place(Side.CUSTOMER, Surety.CONFIRMED, new Spot(24, 9_999)),
            Map.of(Regard.MANAGER, -2, Regard.PROJECT, 0),
            true,
            LocalDate.of(2026, 2, 28));
    private static final PersonView WHO = new PersonView(
            "p\\1",
            new PersonFields("IT manager?", null, null, null, null),
            new Place(Side.OUTSIDE, Surety.ASSUMED, new Spot(0, 0)),
            Map.of(),
            false,
            null);
    private static final Line REPORTS = new Line("p\\1", "P1", LineKind.REPORTS_TO, Surety.ASSUMED);

    private static final MapContent MAP = new MapContent(Surety.CONFIRMED, List.of(KAJ, WHO), List.of(REPORTS));

    @Test
    @DisplayName("Everything comes back: tabs, line ends and backslashes in names, what is unknown, and who left")
    void comesBack() {
        assertEquals(MAP, MapText.read(MapText.of(MAP)));
        assertEquals(MapContent.NOTHING, MapText.read(MapText.of(MapContent.NOTHING)));
        assertEquals(4, MapText.of(MAP).lines().count());
    }

    @Test
    @DisplayName("A text that ends earlier in a line is read, and what it does not say is unknown")
    void readsShorterLines() {
        MapContent map = MapText.read(
                "M\tASSUMED\nP\tP1\tIb\t\t\t\t\tOURS\tCONFIRMED\t8\t16\tfalse\nL\tP1\tgone\tKNOWS\tASSUMED");
        PersonView ib = map.people().get(0);
        assertEquals(new PersonFields("Ib", null, null, null, null), ib.fields());
        assertEquals(Map.of(), ib.attitudes());
        assertNull(ib.left());
        assertEquals(List.of(), map.lines(), "nobody stands at its end");
    }

    @Test
    @DisplayName("A person is taken out with the lines to them, and nobody else")
    void takesOut() {
        MapContent without = new MapContent(Surety.CONFIRMED, List.of(KAJ), List.of());
        assertEquals(MapText.of(without), MapText.without(MapText.of(MAP), "p\\1"));
        assertEquals(MapText.of(MAP), MapText.without(MapText.of(MAP), "P"));
        assertEquals(1, MapText.of(MAP).split(java.util.regex.Pattern.quote(MapText.mark("p\\1")), -1).length - 1);
        assertNull(MapText.lineOf(MapText.of(MAP), "P"));
        assertEquals("P\tP1\tKaj", MapText.lineOf(MapText.of(MAP), "P1").substring(0, 8));
    }
}
