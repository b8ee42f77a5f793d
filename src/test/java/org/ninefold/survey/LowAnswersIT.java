package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountFields;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskStep;
import org.ninefold.task.TaskSteps;
import org.ninefold.task.TaskView;
import org.ninefold.task.Tasks;
import org.ninefold.task.Why;
import org.ninefold.testing.Database;

/** What comes of somebody who is dissatisfied. */
class LowAnswersIT {

    private static void answer(WaveHouse house, String person, int general) {
        long wave = house.opened(house.wave("pulse", false, person));
        house.submit(house.link(wave, person), Map.of("general", Integer.toString(general)));
    }

    /** Account F, of the team North. */
    private static void nobodys(WaveHouse house) {
        house.account("F", "Free", "anna", "North", "DK");
        house.database.sql("update ninefold.account set owner = null where ref = 'F'");
    }

    private static List<TaskView> tasks(WaveHouse house, String who, String assignee) {
        return house.database
                .in(() -> house.get(who, Tasks.class).page(TaskQuery.ALL.of(assignee), 0, 9))
                .items();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R12 General satisfaction of 3 or 4 makes a task for who has the account; 1 and 2 make none")
    void whoHasTheAccountFollowsUp(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "da");
            answer(house, "P1", 2);
            assertEquals(List.of(), tasks(house, "anna", TaskQuery.MINE));
            answer(house, "P2", 3);
            TaskView task = tasks(house, "anna", TaskQuery.MINE).get(0);
            assertEquals("A", task.account());
            assertEquals(LocalDate.of(2026, 3, 5), task.fields().due());
            assertEquals("LOW_ANSWER", task.why().kind());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R12 At an account that nobody has, the task waits: a manager finds it and hands it over")
    void waitsForSomebody(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            nobodys(house);
            house.person("F", "P1", "da");
            answer(house, "P1", 4);
            assertEquals(List.of(), tasks(house, "karen", TaskQuery.MINE));
            TaskView waiting = tasks(house, "nils", TaskQuery.NOBODYS).get(0);
            assertNull(waiting.fields().assignee());
            assertNull(waiting.assigneeName());
            assertEquals(List.of(), tasks(house, "cilla", TaskQuery.NOBODYS), "the other team's");
            house.database.run(() -> house.get("nils", TaskSteps.class)
                    .take(waiting.ref(), waiting.version(), TaskStep.handOver("nils", null)));
            assertEquals(1, tasks(house, "nils", TaskQuery.MINE).size());
            assertEquals(List.of(), tasks(house, "nils", TaskQuery.NOBODYS));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R12 Who is given the account gets the task that waits; the other ones stay where they are")
    void goesToWhoGetsTheAccount(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            nobodys(house);
            house.person("F", "P1", "da");
            answer(house, "P1", 4);
            TaskFields own = new TaskFields("Mine", null, null, null, null);
            house.database.run(() -> house.get("nils", Tasks.class).add("F", own, new Why(null, null, null)));
            AccountView free =
                    house.database.in(() -> house.get("nils", Accounts.class).get("F"));
            AccountFields was = free.fields();
            AccountFields given = new AccountFields(
                    was.name(), was.kind(), "bent", was.team(), was.country(), was.currency(), was.customerSince());
            house.database.run(() -> house.get("nils", Accounts.class).change("F", free.version(), given));
            assertEquals(
                    "Speak with Person P1: dissatisfied",
                    tasks(house, "bent", TaskQuery.MINE).get(0).fields().title());
            assertEquals(
                    List.of("Mine"),
                    tasks(house, "nils", TaskQuery.MINE).stream()
                            .map(task -> task.fields().title())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R12 Changing the words of a task that waits leaves it waiting")
    void staysWithNobody(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            nobodys(house);
            house.person("F", "P1", "da");
            answer(house, "P1", 4);
            TaskView waiting = tasks(house, "nils", TaskQuery.NOBODYS).get(0);
            TaskView changed = house.database.in(
                    () -> house.get("nils", Tasks.class).change(waiting.ref(), waiting.version(), waiting.fields()));
            assertNull(changed.fields().assignee());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R12 Where it is switched off, a low answer makes no task")
    void canBeSwitchedOff(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.database.run(() -> house.get("karen", StoredSettings.class).keep(SurveySettings.FOLLOW_UP, "false"));
            house.person("A", "P1", "da");
            answer(house, "P1", 4);
            assertEquals(List.of(), tasks(house, "anna", TaskQuery.MINE));
        }
    }
}
