package org.ninefold.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.access.Person;
import org.ninefold.account.AccountRow;
import org.ninefold.account.Unplaced;
import org.ninefold.account.Upkeep;
import org.ninefold.kernel.NotFound;
import org.ninefold.segment.Cell;
import org.ninefold.segment.CellMove;
import org.ninefold.task.Tasks.Waiting;
import org.ninefold.testing.Database;

/** What waits for a person, what is news to whom, whose day is whose to see, and the digest. */
class TodayIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 today shows what waits, and the numbers are those of the lists")
    void showsWhatWaits(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Morning morning = new Morning(database);
            morning.task("anna", "late", -1);
            morning.task("anna", "very late", -40);
            morning.task("anna", "now", 0);
            morning.task("anna", "tomorrow", 1);
            morning.task("bent", "not hers", 0);
            fillTheAccounts(morning);
            Day day = morning.day("anna", null);
            assertEquals(new Person("anna", "anna"), day.person());
            assertEquals(new Waiting(2, 1), day.figures().tasks());
            assertEquals(
                    new Upkeep(2, 2, Map.of(Unplaced.NO_WALLET, 1)),
                    day.figures().accounts());
            assertEquals(
                    List.of("very late", "late", "now"),
                    day.tasks().items().stream()
                            .map(task -> task.fields().title())
                            .toList());
            assertEquals(
                    List.of("forgotten", "at ten"),
                    day.planned().items().stream()
                            .map(activity -> activity.fields().subject())
                            .toList());
            assertEquals(
                    List.of("A1", "A3"),
                    day.silent().items().stream().map(AccountRow::ref).sorted().toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R1 R3 the number of what is planned has its list, of oneself and of those one leads")
    void listsWhatIsPlanned(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Morning morning = new Morning(database);
            fillTheAccounts(morning);
            morning.planned("bent", "B1", "not hers", 0);
            assertEquals(List.of("forgotten", "at ten"), morning.planned("anna", null));
            assertEquals(List.of("not hers"), morning.planned("nils", "bent"));
            assertThrows(NotFound.class, () -> morning.planned("anna", "bent"));
        }
    }

    private static void fillTheAccounts(Morning morning) {
        morning.planned("anna", "A1", "forgotten", -3);
        morning.planned("anna", "A1", "at ten", 0);
        morning.planned("anna", "A1", "next week", 7);
        // 30 days are allowed in A, 90 in B: A1 was called 31 days ago, A2 30, A3 never, and A4 is not placed
        morning.stands("A1", "A1", null).called("anna", "A1", -31);
        morning.stands("A2", "A1", null).called("anna", "A2", -30);
        morning.stands("A3", "B2", null);
        morning.stands("A4", null, Unplaced.NO_WALLET);
        morning.stands("B1", "A1", null);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 news stay for the day on which they are seen first, and are gone on the next")
    void newsStayForTheDay(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Morning morning = new Morning(database);
            morning.look("anna");
            morning.passes(Duration.ofHours(1)).renames("rolf", "A1", "Renamed").renames("anna", "A2", "By herself");
            morning.renames("rolf", "B1", "Of Bent");
            assertEquals(List.of("A1 Renamed 1"), morning.changed("anna", null), "news to whom it is new");
            morning.passes(Duration.ofDays(1)).look("anna");
            assertEquals(List.of("A1 Renamed 1"), morning.changed("anna", null));
            morning.passes(Duration.ofHours(2)).look("anna");
            assertEquals(List.of("A1 Renamed 1"), morning.changed("anna", null), "looked at twice a day");
            morning.passes(Duration.ofDays(1)).look("anna");
            assertEquals(List.of(), morning.changed("anna", null));
            morning.renames("rolf", "A1", "Again").renames("nils", "A1", "And again");
            assertEquals(List.of("A1 And again 2"), morning.changed("anna", null));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 what is news begins a week ago for who never looked")
    void aWeekIsNewsAtFirst(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Morning morning = new Morning(database);
            assertEquals(
                    Morning.NOW.minus(Duration.ofDays(7)),
                    morning.day("anna", null).since());
            morning.look("anna");
            morning.passes(Duration.ofMinutes(10)).look("anna");
            assertTrue(morning.day("anna", null).first(), "looked at twice on the first day");
            morning.passes(Duration.ofDays(3));
            assertEquals(
                    Morning.NOW.plus(Duration.ofMinutes(10)),
                    morning.day("anna", null).since());
            assertFalse(morning.day("anna", null).first());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 an account that a newer placement put into another cell is news")
    void tellsWhoMoved(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Morning morning = new Morning(database);
            Instant yesterday = Morning.NOW.minus(Duration.ofDays(1));
            Instant before = Morning.NOW.minus(Duration.ofDays(30));
            morning.run(11, LocalDate.of(2026, 2, 28), before, Map.of("A1", "B3", "A2", "C1", "B1", "A1"));
            assertEquals(0, morning.day("anna", null).moved().total(), "the first placement moves nobody");
            morning.run(
                    12, LocalDate.of(2026, 3, 31), yesterday, Map.of("A1", "B2", "A2", "C1", "A3", "C2", "B1", "A2"));
            assertEquals(
                    List.of(
                            new CellMove("A1", "Account A1", Cell.B3, Cell.B2),
                            new CellMove("A3", "Account A3", null, Cell.C2)),
                    morning.day("anna", null).moved().items());
            morning.look("anna");
            morning.passes(Duration.ofDays(1));
            assertEquals(0, morning.day("anna", null).moved().total(), "seen");
            assertEquals(1, morning.day("rolf", "bent").moved().total(), "the reader's look counts, not the person's");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3 a manager sees the day of those of the own teams, and nobody else's")
    void showsTheTeamToItsManager(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Morning morning = new Morning(database);
            morning.task("bent", "now", 0);
            assertEquals(
                    new Waiting(0, 1), morning.day("nils", "bent").figures().tasks());
            assertThrows(NotFound.class, () -> morning.day("nils", "cilla"));
            assertThrows(NotFound.class, () -> morning.day("anna", "bent"));
            assertThrows(NotFound.class, () -> morning.day("lise", "anna"));
            assertThrows(NotFound.class, () -> morning.changed("anna", "bent"));
            assertEquals(List.of("anna 0", "bent 1", "nils 0"), morning.team("nils"));
            assertEquals(List.of("anna 0", "bent 1", "cilla 0", "nils 0", "rolf 0"), morning.team("rolf"));
            assertEquals(List.of("anna 0", "bent 1", "cilla 0", "karen 0", "nils 0", "rolf 0"), morning.team("karen"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 each person has one digest a day, made from its hour on, and kept as it was")
    void makesOneDigestADay(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Morning morning = new Morning(database);
            morning.task("anna", "late", -1);
            String now = morning.task("anna", "now", 0);
            morning.passes(Duration.ofHours(-5)).digests();
            assertTrue(morning.day("anna", null).digest().isEmpty(), "at five it is too early");
            morning.passes(Duration.ofHours(1)).digests();
            Digest first = morning.day("anna", null).digest().orElseThrow();
            assertEquals(new Digest(Morning.NOW.minus(Duration.ofHours(4)), 1, 1, 0, 0, 0), first);
            morning.done("anna", now);
            morning.passes(Duration.ofHours(3)).digests();
            assertEquals(first, morning.day("anna", null).digest().orElseThrow());
            assertEquals("6", morning.digestsKept(), "of everybody but the reader");
            morning.passes(Duration.ofDays(1)).digests();
            assertEquals(2, morning.day("anna", null).digest().orElseThrow().late() + 1, "one is left, a day later");
            assertEquals("12", morning.digestsKept());
        }
    }
}
