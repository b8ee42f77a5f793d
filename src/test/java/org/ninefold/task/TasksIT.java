package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ninefold.task.Office.TODAY;
import static org.ninefold.task.Office.fields;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.access.Person;
import org.ninefold.account.AccountRefusal;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refusal;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Who makes, sees and changes tasks, and in which order they stand. */
class TasksIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 a task on an account is seen by who sees the account")
    void hidesATaskWithItsAccount(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            String ref = office.made("anna", "A", "Call Ålborg", 0).ref();
            for (String who : List.of("karen", "rolf", "nils", "anna", "lise")) {
                assertEquals(
                        "Ålborg", database.in(() -> office.tasks(who).get(ref)).accountName(), who);
                assertEquals(List.of("Call Ålborg"), office.titles(who, TaskQuery.ALL.on("A")), who);
            }
            for (String who : List.of("bent", "cilla", "nobody")) {
                assertThrows(
                        NotFound.class,
                        () -> database.run(() -> office.tasks(who).get(ref)),
                        who);
                assertEquals(List.of(), office.titles(who, TaskQuery.ALL), who);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 a task on no account is seen by its assignee, its maker, the managers above and administrators")
    void showsATaskOnNoAccountToWhomItConcerns(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            String ref = database.in(() -> office.tasks("cilla").add(null, fields("Call", "bent", 1), Why.NOT_SAID))
                    .ref();
            for (String who : List.of("cilla", "bent", "nils", "rolf", "karen")) {
                assertTrue(database.in(() -> office.tasks(who).get(ref)).changeable(), who);
                assertEquals(List.of("Call"), office.titles(who, TaskQuery.ALL), who);
            }
            for (String who : List.of("anna", "lise")) {
                assertThrows(
                        NotFound.class,
                        () -> database.run(() -> office.tasks(who).get(ref)),
                        who);
                assertEquals(List.of(), office.titles(who, TaskQuery.ALL), who);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 R3 a reader changes nothing, and nobody has a task who may not")
    void givesATaskOnlyToWhomItMayBeGiven(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            TaskView task = office.made("anna", "A", "Call", 0);
            assertEquals("anna", task.fields().assignee());
            assertFalse(database.in(() -> office.tasks("lise").get(task.ref())).changeable());
            assertThrows(
                    EJBAccessException.class,
                    () -> database.run(
                            () -> office.tasks("lise").change(task.ref(), task.version(), fields("Mine", null, 0))));
            refused(TaskRefusal.ASSIGNEE_UNKNOWN, office, "anna", fields("x", "lise", 0));
            refused(TaskRefusal.ASSIGNEE_UNKNOWN, office, "anna", fields("x", "nobody", 0));
            refused(TaskRefusal.ASSIGNEE_WITHOUT_ACCOUNT, office, "anna", fields("x", "bent", 0));
            assertEquals(
                    List.of("anna", "karen", "nils", "rolf"),
                    database.in(() -> office.get("anna", Assignees.class).of("A")).stream()
                            .map(Person::signIn)
                            .toList());
            Refused hidden = assertThrows(
                    Refused.class,
                    () -> database.run(() -> office.tasks("anna").add("C", fields("x", null, 0), Why.NOT_SAID)));
            assertEquals(AccountRefusal.ACCOUNT_UNKNOWN, hidden.refusal());
            database.sql("update ninefold.app_user set enabled = false where sign_in = 'nils'");
            refused(TaskRefusal.ASSIGNEE_UNKNOWN, office, "anna", fields("x", "nils", 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R5 the second of two who change a task is told by whom")
    void tellsTheSecondEditor(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            TaskView seen = office.made("anna", "A", "Call", 0);
            database.run(() -> office.tasks("nils").change(seen.ref(), seen.version(), fields("Visit", null, 3)));
            Refused late = assertThrows(
                    Refused.class,
                    () -> database.run(
                            () -> office.tasks("anna").change(seen.ref(), seen.version(), fields("Mail", null, 0))));
            assertEquals(AccountRefusal.CHANGED_MEANWHILE, late.refusal());
            assertEquals(List.of("nils"), late.facts());
            TaskView now = database.in(() -> office.tasks("anna").get(seen.ref()));
            assertEquals("Visit", now.fields().title());
            assertEquals("anna", now.fields().assignee(), "without an assignee it stays with who has it");
            assertEquals(
                    "task_title=Call\ndue_on=2026-04-01",
                    database.value(
                            "select before_text from ninefold.audit where subject = 'task' and action = 'CHANGE'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 the late come first, then by priority, and those without a day last")
    void standsInTheOrderOfWork(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = busy(database);
            assertEquals(
                    List.of("late", "today, high", "today", "today, low", "tomorrow", "some day"),
                    office.titles("anna", TaskQuery.WORKING));
            assertEquals(
                    List.of("today, high", "late", "today", "tomorrow", "some day", "today, low"),
                    sorted(office, "priority"));
            assertEquals("some day", sorted(office, "-due").get(5), "without a day last both ways");
            assertEquals(List.of("today", "tomorrow"), sorted(office, "account").subList(0, 2), "on an account first");
            assertEquals("late", sorted(office, "title").get(0));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 the list is narrowed by day, by person and by the start of the title")
    void narrowsTheList(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = busy(database);
            assertEquals(new Tasks.Waiting(1, 3), database.in(() -> office.tasks("anna")
                    .waiting()));
            assertEquals(List.of("late"), office.titles("anna", TaskQuery.WORKING.due(TaskDue.LATE)));
            assertEquals(List.of("some day"), office.titles("anna", TaskQuery.WORKING.due(TaskDue.NONE)));
            assertEquals(
                    List.of("today, high", "today", "today, low"),
                    office.titles("anna", TaskQuery.WORKING.due(TaskDue.TODAY)));
            assertEquals(
                    List.of("late", "today, high", "today", "today, low", "tomorrow"),
                    office.titles("anna", TaskQuery.WORKING.due(TaskDue.WEEK)),
                    "Monday to Sunday");
            assertEquals(
                    3,
                    office.titles("anna", TaskQuery.WORKING.startingWith("TODAY"))
                            .size());
            assertEquals(7, office.titles("nils", TaskQuery.ALL).size());
            assertEquals(List.of("of bent"), office.titles("nils", TaskQuery.ALL.of("bent")));
        }
    }

    /** Tasks of anna of every kind, and one of bent. */
    private static Office busy(Database database) {
        Office office = new Office(database);
        office.made("anna", null, "some day", null);
        office.made("anna", "A", "tomorrow", 1);
        database.run(() -> office.tasks("anna").add(null, at("today, low", 0, TaskPriority.LOW), Why.NOT_SAID));
        database.run(() -> office.tasks("anna").add(null, at("today, high", 0, TaskPriority.HIGH), Why.NOT_SAID));
        database.run(() -> office.tasks("anna").add("A", at("today", 0, null), Why.NOT_SAID));
        office.made("anna", null, "late", -1);
        office.made("bent", null, "of bent", -5);
        return office;
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R10 what is made and done stands on the account's timeline, once")
    void tellsTheTimeline(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            TaskView task = office.made("anna", "A", "Call", 0);
            database.run(() -> office.steps("anna").take(task.ref(), null, TaskStep.done("Sold")));
            long account = Long.parseLong(database.value("select id from ninefold.account where ref = 'A'"));
            List<String> told = database
                    .in(() -> office.get("anna", TaskTimeline.class).newest(account, 9))
                    .stream()
                    .map(entry -> entry.key() + " " + entry.facts() + " " + entry.link())
                    .toList();
            String link = " [anna, Call] /task/task.xhtml?ref=" + task.ref();
            assertEquals(List.of("timeline.task.DONE" + link, "timeline.task.CREATE" + link), told);
        }
    }

    private static List<String> sorted(Office office, String by) {
        return office.titles("anna", TaskQuery.WORKING.sortedAs(by).orElseThrow());
    }

    private static TaskFields at(String title, int days, TaskPriority priority) {
        LocalDate due = TODAY.plusDays(days);
        return new TaskFields(title, null, null, due, priority);
    }

    private static void refused(Refusal refusal, Office office, String who, TaskFields fields) {
        Refused refused = assertThrows(
                Refused.class, () -> office.database.run(() -> office.tasks(who).add("A", fields, Why.NOT_SAID)));
        assertEquals(refusal, refused.refusal());
        assertNull(refused.getCause());
    }
}
