package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ninefold.stakeholder.Drawing.person;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refusal.Ground;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** A map on another account. */
class MapCopiesIT {

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("The same people stand on the other map where they stood, with their lines; who has left stays behind")
    void copiesAMap(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            Line knows = new Line("P1", "P2", LineKind.KNOWS, Surety.CONFIRMED);
            Line gone = new Line("P1", "P3", LineKind.REPORTS_TO, Surety.ASSUMED);
            MapWish wish = new MapWish(
                    Surety.CONFIRMED,
                    List.of(
                            person("P1", Side.CUSTOMER).at(new Spot(320, 400)),
                            person("P2", Side.OUTSIDE),
                            person("P3", Side.CUSTOMER)),
                    List.of(knows, gone));
            drawing.save("anna", "A", 0, wish);
            database.sql("update ninefold.stakeholder set left_on = date '2026-03-01' where ref = 'P3'");
            MapView copied =
                    database.in(() -> drawing.as("karen", MapCopies.class).copy("A", "B"));
            assertEquals(
                    List.of("P1", "P2"),
                    copied.people().stream().map(PersonView::id).toList());
            assertEquals(List.of(knows), copied.lines());
            assertEquals(new Spot(320, 400), copied.person("P1").place().spot());
            assertEquals("3", database.value("select count(*) from ninefold.stakeholder"));
            assertEquals("3", drawing.audited("stakeholder"), "nothing new is said of anybody");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Only onto an empty map, and only by who may change both accounts")
    void refuses(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            drawing.save("anna", "A", 0, Drawing.map(person("P1", Side.CUSTOMER)));
            drawing.save("bent", "B", 0, Drawing.map(person("P2", Side.CUSTOMER)));
            Refused full = assertThrows(Refused.class, () -> copy(drawing, database, "karen", "A", "B"));
            assertEquals(StakeholderRefusal.MAP_NOT_EMPTY, full.refusal());
            assertEquals(Ground.STATE, full.refusal().ground());
            assertEquals(List.of("Bergen"), full.facts());
            assertThrows(Refused.class, () -> copy(drawing, database, "anna", "A", "C"));
            assertThrows(EJBAccessException.class, () -> copy(drawing, database, "lise", "A", "B"));
            drawing.save("bent", "B", 1, Drawing.map());
            assertThrows(Refused.class, () -> copy(drawing, database, "anna", "A", "B"));
            assertThrows(NotFound.class, () -> copy(drawing, database, "bent", "A", "B"));
            assertEquals(List.of(), drawing.get("bent", "B").people());
        }
    }

    private static MapView copy(Drawing drawing, Database database, String who, String from, String to) {
        return database.in(() -> drawing.as(who, MapCopies.class).copy(from, to));
    }
}
