package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ninefold.stakeholder.Drawing.person;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountRefusal;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Maps are kept as they were wished for, and a person is the same on each of them. */
class DecisionMapsIT {

    private static final Line REPORTS = new Line("P1", "P2", LineKind.REPORTS_TO, Surety.ASSUMED);

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "An account without a map has an empty one; what is saved is shown again, and saving it again is nothing")
    void keepsAMap(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            MapView none = drawing.get("anna", "A");
            assertEquals(0, none.version());
            assertEquals(List.of(), none.people());
            PersonWish buyer = new PersonWish(
                    "P1",
                    new PersonFields("Jens Holm", "Buyer", "PURCHASING", Level.EMPLOYEE, "BUYER"),
                    new Place(Side.CUSTOMER, Surety.CONFIRMED, new Spot(40, 50)),
                    Map.of(Regard.FIRM, -2, Regard.PROJECT, 1),
                    false);
            MapWish wish = new MapWish(
                    Surety.CONFIRMED,
                    List.of(buyer, person("P2", Side.OUTSIDE).at(new Spot(900, 160))),
                    List.of(REPORTS));
            MapView saved = drawing.save("anna", "A", 0, wish);
            assertTrue(saved.isAs(wish));
            assertEquals(saved, drawing.get("anna", "A"));
            MapView again = drawing.save("anna", "A", saved.version(), wish);
            assertEquals(saved.version(), again.version());
            assertEquals("1", drawing.audited("decision-map"));
            assertEquals("2", drawing.audited("stakeholder"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Who saw an older map is refused, and told who was quicker")
    void refusesAnOlderMap(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            MapView first = drawing.save("anna", "A", 0, Drawing.map(person("P1", Side.CUSTOMER)));
            drawing.save("nils", "A", first.version(), Drawing.map(person("P1", Side.OUTSIDE)));
            MapWish late = Drawing.map(person("P1", Side.OURS));
            Refused no = assertThrows(Refused.class, () -> drawing.save("anna", "A", first.version(), late));
            assertEquals(AccountRefusal.CHANGED_MEANWHILE, no.refusal());
            assertEquals(List.of("nils"), no.facts());
            assertThrows(Refused.class, () -> drawing.save("bent", "B", 1, late));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "Another team's map is as unknown as its account, a reader changes nothing, and people of others stay hidden")
    void hidesOthersMaps(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            drawing.save("cilla", "C", 0, Drawing.map(person("SOUTH", Side.CUSTOMER)));
            assertThrows(NotFound.class, () -> drawing.get("anna", "C"));
            assertThrows(NotFound.class, () -> drawing.save("anna", "C", 0, Drawing.map()));
            assertThrows(EJBAccessException.class, () -> drawing.save("lise", "A", 0, Drawing.map()));
            assertFalse(drawing.get("lise", "A").changeable());
            MapWish theirs = Drawing.map(person("SOUTH", Side.CUSTOMER));
            Refused no = assertThrows(Refused.class, () -> drawing.save("anna", "A", 0, theirs));
            assertEquals(StakeholderRefusal.ID_TAKEN, no.refusal());
            assertEquals(0, drawing.get("anna", "A").version());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "CM-055 a registered person is a contact, whose name the map shows; no longer registered, the contact goes")
    void registersAPerson(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            PersonFields fields = new PersonFields("Jens Erik Holm", "Buyer", "PURCHASING", Level.EMPLOYEE, "DECIDER");
            PersonWish jens = new PersonWish("P1", fields, Drawing.CUSTOMER, Map.of(), true);
            MapView saved = drawing.save("anna", "A", 0, Drawing.map(jens));
            assertTrue(saved.person("P1").registered());
            ContactFields contact = drawing.contact("P1");
            assertEquals(new ContactFields("Jens Erik", "Holm", "Buyer", null, null, null, true), contact);
            ContactFields renamed = new ContactFields("Jens", "von Holm", "Boss", "j@x.dk", null, "da", false);
            database.run(() -> drawing.as("anna", Contacts.class).change("P1", 1, renamed));
            PersonView now = drawing.get("anna", "A").person("P1");
            assertEquals(new PersonFields("Jens von Holm", "Boss", "PURCHASING", Level.EMPLOYEE, null), now.fields());
            MapWish same = drawing.get("anna", "A").wish();
            drawing.save("anna", "A", saved.version(), new MapWish(Surety.CONFIRMED, same.people(), List.of()));
            assertEquals(renamed, drawing.contact("P1"));
            PersonWish gone = new PersonWish("P1", now.fields(), now.place(), Map.of(), false);
            drawing.save("anna", "A", drawing.get("anna", "A").version(), Drawing.map(gone));
            assertNull(drawing.contact("P1"));
            assertFalse(drawing.get("anna", "A").person("P1").registered());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("CM-055 registration needs title, function and level, and is not for our own people")
    void refusesToRegisterWhoIsHardlyKnown(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            PersonFields known = new PersonFields("Jens Holm", "Buyer", "PURCHASING", Level.EMPLOYEE, null);
            refused(
                    StakeholderRefusal.REGISTERED_NEEDS,
                    drawing,
                    wish(new PersonFields("J", null, "IT", Level.LEADER, null)));
            refused(
                    StakeholderRefusal.REGISTERED_NEEDS,
                    drawing,
                    wish(new PersonFields("J", "x", null, Level.LEADER, null)));
            refused(StakeholderRefusal.REGISTERED_NEEDS, drawing, wish(new PersonFields("J", "x", "IT", null, null)));
            Place ours = new Place(Side.OURS, null, null);
            refused(StakeholderRefusal.OURS_NOT_REGISTERED, drawing, new PersonWish("P1", known, ours, Map.of(), true));
            refused(StakeholderRefusal.WORD_UNKNOWN, drawing, wish(new PersonFields("J", "x", "CATERING", null, null)));
            assertEquals("0", drawing.audited("stakeholder"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("What is known belongs to the person: on another account's map, too")
    void knowsAPersonOnce(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            drawing.save("anna", "A", 0, Drawing.map(person("P1", Side.CUSTOMER)));
            PersonWish adviser = new PersonWish(
                    "P1",
                    new PersonFields("Ida Bro", "Adviser", "ADVISER", null, "INFLUENCER"),
                    new Place(Side.OUTSIDE, Surety.ASSUMED, null),
                    Map.of(Regard.PROJECT, 2),
                    false);
            drawing.save("nils", "B", 0, Drawing.map(adviser));
            PersonView there = drawing.get("anna", "A").person("P1");
            assertEquals(adviser.fields(), there.fields());
            assertEquals(Map.of(Regard.PROJECT, 2), there.attitudes());
            assertEquals(Side.CUSTOMER, there.place().side());
            assertThrows(Refused.class, () -> drawing.save("anna", "A", 1, Drawing.map(person("P1", Side.OURS))));
            drawing.save("nils", "B", drawing.get("nils", "B").version(), Drawing.map());
            assertEquals(
                    "Ida Bro", drawing.get("anna", "A").person("P1").fields().name());
            drawing.save("nils", "A", drawing.get("nils", "A").version(), Drawing.map());
            assertEquals("0", database.value("select count(*) from ninefold.stakeholder"));
            assertEquals("0", database.value("select count(*) from ninefold.attitude"));
        }
    }

    private static PersonWish wish(PersonFields fields) {
        return new PersonWish("P1", fields, Drawing.CUSTOMER, Map.of(), true);
    }

    private static void refused(StakeholderRefusal why, Drawing drawing, PersonWish wish) {
        Refused no = assertThrows(Refused.class, () -> drawing.save("anna", "A", 0, Drawing.map(wish)));
        assertEquals(why, no.refusal());
    }
}
