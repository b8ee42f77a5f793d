package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.ContactFields;
import org.ninefold.account.ContactView;
import org.ninefold.account.Contacts;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Contacts who are put on a map. */
class MapCandidatesIT {

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "Several are put on the map at once, with all that is known of them already; who stands on it is offered no more")
    void putsSeveral(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            contact(database, drawing, "A", "C1", true);
            contact(database, drawing, "A", "C2", false);
            contact(database, drawing, "A", "C3", false);
            PersonFields known = new PersonFields("Ib C2", "Boss", "IT", Level.LEADER, "CHAMPION");
            PersonWish elsewhere = new PersonWish("C2", known, Drawing.CUSTOMER, Map.of(Regard.FIRM, 2), null);
            drawing.save("karen", "B", 0, Drawing.map(elsewhere));
            MapView map = put(database, drawing, 0, "C1", "C2");
            assertEquals("DECIDER", map.person("C1").fields().role());
            assertEquals(known, map.person("C2").fields());
            assertEquals(Map.of(Regard.FIRM, 2), map.person("C2").attitudes());
            assertEquals(Surety.CONFIRMED, map.person("C2").place().status());
            assertEquals("1", database.value("select count(*) from ninefold.attitude"));
            assertEquals(
                    List.of("C3"),
                    database.in(() -> drawing.as("karen", MapCandidates.class).of(map)).stream()
                            .map(ContactView::ref)
                            .toList());
            assertEquals(2, put(database, drawing, map.version(), "C2").people().size(), "sent twice");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Contacts of another account are not, and nobody is put on a map that somebody else has changed")
    void refusesOthers(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            contact(database, drawing, "B", "C1", false);
            contact(database, drawing, "A", "C2", false);
            assertThrows(NotFound.class, () -> put(database, drawing, 0, "C1"));
            drawing.save("karen", "A", 0, Drawing.map(Drawing.person("P1", Side.OURS)));
            assertThrows(Refused.class, () -> put(database, drawing, 0, "C2"));
        }
    }

    private static MapView put(Database database, Drawing drawing, long version, String... chosen) {
        return database.in(() -> drawing.as("karen", MapCandidates.class).put("A", version, List.of(chosen)));
    }

    private static void contact(Database database, Drawing drawing, String account, String ref, boolean decider) {
        ContactFields fields = new ContactFields("Ib", ref, "Boss", null, null, null, decider);
        database.run(() -> drawing.as("karen", Contacts.class).add(account, ref, fields));
    }
}
