package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ninefold.stakeholder.MapFirm.person;
import static org.ninefold.stakeholder.MapFirm.registered;
import static org.ninefold.stakeholder.MapFirm.towards;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;
import org.ninefold.account.BinSteps;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.account.MergeWish;
import org.ninefold.account.Merging;
import org.ninefold.account.RecycleBin;
import org.ninefold.testing.Database;

/** The sums by which findings are looked for, after all that can change them. */
class MapSumsIT {

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Whoever is changed on one map is counted so on every other; taken off, not at all")
    void followsPeople(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"), person("P2", Side.OUTSIDE, Level.LEADER, "CHAMPION"));
            firm.draw("B", person("P1"));
            assertEquals("2 0 1 1 1", sums(firm, "A"));
            firm.draw("B", towards(person("P1", Side.CUSTOMER, Level.LEADER, "DECIDER"), Regard.PROJECT, 2));
            assertEquals("2 1 1 1 0", sums(firm, "A"));
            assertEquals("1 1 0 0 0", sums(firm, "B"));
            firm.draw("A", person("P2", Side.OUTSIDE, Level.LEADER, "CHAMPION"));
            assertEquals("1 0 1 1 0", sums(firm, "A"));
            assertEquals(List.of(), firm.stale());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A contact decides, goes into the bin and comes back: the map counts it at once")
    void followsContacts(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", registered("P1", null));
            assertEquals("1 0 1", decidersAndContacts(firm));
            ContactFields decides = new ContactFields(null, "Holm", "Boss", null, null, null, true);
            long first = firm.version("contact", "P1");
            database.run(() -> firm.as("karen", Contacts.class).change("P1", first, decides));
            assertEquals("1 1 1", decidersAndContacts(firm));
            long version = firm.version("contact", "P1");
            long bin = database.in(() -> firm.as("karen", Contacts.class).remove("P1", version));
            assertEquals("1 0 0", decidersAndContacts(firm));
            database.run(() -> firm.as("karen", RecycleBin.class).restore(bin));
            assertEquals("1 1 1", decidersAndContacts(firm));
            assertEquals(List.of(), firm.stale());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "Who goes into the bin with an account is missing on the maps of others, and gone from them for good with it")
    void followsAccounts(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("B", person("P1"));
            firm.draw("A", person("P1"), person("P2"));
            long version = firm.version("account", "B");
            long bin = database.in(() -> firm.as("karen", RecycleBin.class).remove("B", version));
            assertEquals("1", firm.sum("people", "A"));
            assertEquals(List.of(), firm.stale());
            database.run(() -> firm.as("karen", RecycleBin.class).restore(bin));
            assertEquals("2 1", firm.sum("people", "A") + " " + firm.sum("people", "B"));
            long again = firm.version("account", "B");
            database.run(() -> firm.as("karen", RecycleBin.class).remove("B", again));
            Clock later = Clock.fixed(MapFirm.NOW.plus(Duration.ofDays(31)), ZoneOffset.UTC);
            database.run(() -> firm.wiring(later).get(BinSteps.class).empty());
            assertEquals("1", database.value("select count(*) from ninefold.map_place"));
            assertEquals(List.of(), firm.stale());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Two accounts with maps become one with one map, and two again; who stood on both stands once")
    void followsMerges(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"), person("P2"));
            firm.draw("B", person("P2"), person("P3", Side.CUSTOMER, null, "DECIDER"));
            MergeWish wish = new MergeWish(
                    "A", firm.version("account", "A"), "B", firm.version("account", "B"), Set.of(), Set.of());
            long merge = database.in(() -> firm.as("karen", Merging.class).merge(wish));
            assertEquals("3 1 0 0 3", sums(firm, "A"));
            assertEquals(List.of(), firm.stale());
            database.run(() -> firm.as("karen", RecycleBin.class).restore(merge));
            assertEquals("2 0 0 0 2", sums(firm, "A"));
            assertEquals("2 1 0 0 2", sums(firm, "B"));
            assertEquals(List.of(), firm.stale());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    @DisplayName("What is said of somebody refreshes every map they stand on")
    void refreshes(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"));
            firm.draw("B", person("P1"));
            database.sql("update ninefold.decision_map set refreshed_on = date '2025-09-30'");
            assertEquals(List.of(Finding.NO_DECIDER, Finding.NO_CHAMPION, Finding.STALE), firm.says("B"));
            firm.draw("A", towards(person("P1"), Regard.FIRM, 1));
            assertEquals(List.of(Finding.NO_DECIDER, Finding.NO_CHAMPION), firm.says("B"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("The decider counts as met when a meeting with them is done, not when it is planned, nor in the bin")
    void followsMeetings(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", registered("P1", "DECIDER"));
            assertEquals("never", met(firm));
            Activities talks = firm.as("karen", Activities.class);
            database.run(() -> talks.add("A", "V1", talk(ActivityKind.MEETING, false, MapFirm.TODAY)));
            assertEquals("never", met(firm));
            database.run(() -> talks.done("V1"));
            assertEquals("2026-04-01", met(firm));
            database.run(() -> talks.add("A", "V2", talk(ActivityKind.MAIL, false, MapFirm.TODAY.minusDays(1))));
            database.run(() -> talks.done("V2"));
            long done = firm.version("activity", "V1");
            database.run(() -> talks.change("V1", done, talk(ActivityKind.CALL, true, LocalDate.of(2025, 3, 31))));
            assertEquals("2025-03-31", met(firm));
            assertTrue(firm.says("A").contains(Finding.DECIDER_NOT_MET));
            long held = firm.version("activity", "V1");
            long bin = database.in(() -> talks.remove("V1", held));
            assertEquals("never", met(firm));
            database.run(() -> firm.as("karen", RecycleBin.class).restore(bin));
            assertEquals("2025-03-31", met(firm));
            assertEquals(List.of(), firm.stale());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Met on the day twelve months ago is met, the day before is not: on the map and among all")
    void meetsUntilThatDay(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", registered("P1", "DECIDER"));
            Activities talks = firm.as("karen", Activities.class);
            database.run(() -> talks.add("A", "V1", talk(ActivityKind.CALL, true, LocalDate.of(2025, 4, 1))));
            assertEquals("0 false", unmet(firm));
            long version = firm.version("activity", "V1");
            database.run(() -> talks.change("V1", version, talk(ActivityKind.CALL, true, LocalDate.of(2025, 3, 31))));
            assertEquals("1 true", unmet(firm));
        }
    }

    private static String unmet(MapFirm firm) {
        FindingQuery query = new FindingQuery(Finding.DECIDER_NOT_MET, null);
        int found = firm.database
                .in(() -> firm.as("karen", MapFindings.class).page(query, 0, 10))
                .total();
        return found + " " + firm.says("A").contains(Finding.DECIDER_NOT_MET);
    }

    private static ActivityFields talk(ActivityKind kind, boolean done, LocalDate day) {
        return new ActivityFields(kind, done, day, null, null, "Talk", null, null, List.of("P1"), List.of());
    }

    private static String met(MapFirm firm) {
        return firm.database.value("select coalesce(cast(met_on as varchar), 'never') from ninefold.decision_map");
    }

    /** People, deciders, champions, silent leaders, undecided. */
    private static String sums(MapFirm firm, String account) {
        return String.join(
                " ",
                List.of("people", "deciders", "champions", "silent_leaders", "undecided").stream()
                        .map(column -> firm.sum(column, account))
                        .toList());
    }

    private static String decidersAndContacts(MapFirm firm) {
        return firm.sum("people", "A") + " " + firm.sum("deciders", "A") + " " + firm.sum("registered", "A");
    }
}
