package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ninefold.stakeholder.MapFirm.TODAY;
import static org.ninefold.stakeholder.MapFirm.person;
import static org.ninefold.stakeholder.MapFirm.towards;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.MergeWish;
import org.ninefold.account.Merging;
import org.ninefold.account.RecycleBin;
import org.ninefold.consent.Forgetting;
import org.ninefold.kernel.NotFound;
import org.ninefold.testing.Database;

/** Maps as they were at the end of a day. */
class PastMapsIT {

    private static final int DAYS = 40;
    private static final LocalDate LATER = TODAY.plusDays(DAYS);
    private static final Clock THEN = Clock.fixed(MapFirm.NOW.plus(Duration.ofDays(DAYS)), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A map is kept as it was at the end of each day on which it changed, and as it is on this one")
    void keepsDays(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"));
            MapView first = firm.draw("A", person("P1"), person("P2"));
            assertEquals("1 2", database.value("select count(*) || ' ' || max(people) from ninefold.map_past"));
            MapView last = later(firm, "A", person("P2", Side.OUTSIDE, null, null));
            assertEquals(List.of(LATER, TODAY), past(firm).days("A", 5));
            assertEquals(List.of(), past(firm).of("A", TODAY.minusDays(1)).people());
            for (LocalDate day : List.of(TODAY, LATER.minusDays(1))) {
                MapView was = past(firm).of("A", day);
                assertEquals(first.people(), was.people());
                assertFalse(was.changeable());
            }
            assertEquals(last, past(firm).of("A", LATER));
            assertEquals(last, past(firm).of("A", LATER.plusDays(1)));
            MapComparison changes = past(firm).between("A", LATER, TODAY);
            assertEquals(List.of(TODAY, LATER), List.of(changes.first(), changes.last()));
            assertEquals(List.of(new MapComparison.Named("P1", "Mr P1")), changes.went());
            assertEquals(2, changes.was().all());
            assertThrows(NotFound.class, () -> firm.as("anna", PastMaps.class).of("C", TODAY.minusDays(1)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("What is said of somebody on one map is kept of every other; what changes no map keeps nothing")
    void keepsAllMapsOfAPerson(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"));
            firm.draw("B", person("P1"));
            firm.draw("C", person("P9"));
            later(firm, "B", towards(person("P1"), Regard.PROJECT, 2));
            assertEquals(List.of(LATER, TODAY), past(firm).days("A", 5));
            assertEquals(List.of(TODAY), past(firm).days("C", 5));
            assertEquals(Map.of(), past(firm).of("A", TODAY).people().get(0).attitudes());
            // somebody remembers, later, how it was
            database.sql("update ninefold.attitude set judged_on = date '" + TODAY + "'");
            assertEquals(
                    Map.of(Regard.PROJECT, 2),
                    past(firm).of("A", TODAY).people().get(0).attitudes());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A merge leaves the days of the account that stays, and taken back, each account has its own again")
    void staysOneMapInAMerge(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"));
            firm.draw("B", person("P2"));
            firm.draw("C", person("P3"));
            database.sql("update ninefold.map_past set on_day = date '2026-02-01' where people = 1");
            database.sql("update ninefold.map_past set on_day = date '2026-03-01' where content like '%P2%'");
            long merge = merge(firm, "A", "B");
            assertEquals(List.of(LATER, LocalDate.of(2026, 2, 1)), past(firm).days("A", 5));
            assertEquals(List.of("P1"), ids(past(firm).of("A", LocalDate.of(2026, 3, 5))));
            assertEquals(List.of("P1", "P2"), ids(past(firm).of("A", LATER)));
            database.run(
                    () -> firm.wiring(THEN).as("karen").get(RecycleBin.class).restore(merge));
            assertEquals(List.of("P1"), ids(past(firm).of("A", LATER)));
            assertEquals(List.of("P2"), ids(past(firm).of("B", LocalDate.of(2026, 3, 5))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Who is erased stands on no map of any day, and no line leads to them")
    void forgetsWhoIsErased(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"), person("P2"));
            later(firm, "A", person("P2"));
            assertEquals("2", database.value("select count(*) from ninefold.map_past where content like '%Mr P2%'"));
            Forgetting.erase(database, THEN, "karen", "P2");
            assertEquals("0", database.value("select count(*) from ninefold.map_past where content like '%P2%'"));
            assertEquals(List.of("P1"), ids(past(firm).of("A", TODAY)));
            assertEquals(List.of(), ids(past(firm).of("A", LATER)));
        }
    }

    private static long merge(MapFirm firm, String stays, String goes) {
        MergeWish wish = new MergeWish(
                stays, firm.version("account", stays), goes, firm.version("account", goes), Set.of(), Set.of());
        return firm.database.in(
                () -> firm.wiring(THEN).as("karen").get(Merging.class).merge(wish));
    }

    private static List<String> ids(MapView map) {
        return map.people().stream().map(PersonView::id).toList();
    }

    private static PastMaps past(MapFirm firm) {
        return firm.wiring(THEN).as("karen").get(PastMaps.class);
    }

    private static MapView later(MapFirm firm, String account, PersonWish... people) {
        return firm.database.in(() -> {
            DecisionMaps maps = firm.wiring(THEN).as("karen").get(DecisionMaps.class);
            MapWish wish = new MapWish(Surety.ASSUMED, Arrays.asList(people), List.of());
            return maps.save(account, maps.get(account).version(), wish);
        });
    }
}
