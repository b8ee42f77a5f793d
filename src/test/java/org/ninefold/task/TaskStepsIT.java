package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ninefold.task.Office.TODAY;
import static org.ninefold.task.Office.fields;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.access.AccessSettings;
import org.ninefold.account.AccountRefusal;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.testing.Database;

/** How tasks are worked off, one and several at once, and how a step is taken back. */
class TaskStepsIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 R10 a task is done with an outcome, and the audit has it")
    void closesATask(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            String ref = office.made("anna", "A", "Call", 0).ref();
            database.run(() -> office.steps("nils").take(ref, 1L, TaskStep.done("Sold two pumps")));
            TaskView done = database.in(() -> office.tasks("anna").get(ref));
            assertEquals(TaskState.DONE, done.state());
            assertEquals(new TaskView.Closing("Sold two pumps", "nils", "nils", Office.NOW), done.closing());
            assertEquals(
                    "task_state=DONE\ntask_outcome=Sold two pumps",
                    database.value("select after_text from ninefold.audit where action = 'DONE'"));
            Refused twice = assertThrows(
                    Refused.class, () -> database.run(() -> office.steps("anna").take(ref, null, TaskStep.done(null))));
            assertEquals(TaskRefusal.ALREADY, twice.refusal());
            assertEquals(List.of("Call", TaskState.DONE), twice.facts());
            Refused late = assertThrows(
                    Refused.class, () -> database.run(() -> office.steps("anna").take(ref, 1L, TaskStep.reopen())));
            assertEquals(AccountRefusal.CHANGED_MEANWHILE, late.refusal());
            assertEquals(List.of("nils"), late.facts());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 R2 a step on a hidden task finds none, one on a task to read is forbidden")
    void keepsToTheScope(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            String ref = office.made("anna", "A", "Call", 0).ref();
            assertThrows(
                    NotFound.class,
                    () -> database.run(() -> office.steps("cilla").take(ref, null, TaskStep.done(null))));
            assertThrows(
                    EJBAccessException.class,
                    () -> database.run(() -> office.steps("lise").take(ref, null, TaskStep.done(null))));
            assertEquals("OPEN", database.value("select state from ninefold.task"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 what is put off is out of the working list until its day")
    void putsATaskOff(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            String ref = office.made("anna", "A", "Call", -2).ref();
            database.run(() -> office.steps("anna").take(ref, null, TaskStep.snooze(TODAY.plusDays(1))));
            assertEquals(List.of(), office.titles("anna", TaskQuery.WORKING));
            assertEquals(List.of("Call"), office.titles("anna", TaskQuery.WORKING.in(TaskShow.SNOOZED)));
            assertEquals(new Tasks.Waiting(0, 0), database.in(() -> office.tasks("anna")
                    .waiting()));
            database.sql("update ninefold.task set snoozed_until = ?1", TODAY);
            assertEquals(List.of("Call"), office.titles("anna", TaskQuery.WORKING), "its day has come");
            assertEquals(List.of(), office.titles("anna", TaskQuery.WORKING.in(TaskShow.SNOOZED)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6 of several, those that can are done, and of each other one the reason is said")
    void doesThoseItCan(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            TaskView open = office.made("anna", "A", "open", 0);
            TaskView closed = office.made("anna", "A", "closed", 0);
            TaskView changed = office.made("anna", "A", "changed", 0);
            TaskView hidden = office.made("cilla", "C", "hidden", 0);
            TaskView given =
                    database.in(() -> office.tasks("karen").add("B", fields("given", "karen", 0), Why.NOT_SAID));
            database.run(() -> office.steps("anna").take(closed.ref(), null, TaskStep.done(null)));
            database.run(() -> office.tasks("anna").change(changed.ref(), 1, fields("changed since", null, 0)));
            List<TaskPick> picks = Stream.of(open, closed, changed, hidden, given)
                    .map(task -> new TaskPick(task.ref(), task == closed ? 2 : 1))
                    .toList();
            TaskBulk bulk = database.in(() -> office.steps("anna").takeAll(picks, TaskStep.done("all")));
            assertEquals(1, bulk.done());
            assertEquals(
                    List.of(TaskRefusal.ALREADY, TaskRefusal.CHANGED_SINCE, TaskRefusal.GONE, TaskRefusal.GONE),
                    bulk.refused().stream().map(Refused::refusal).toList());
            assertEquals("DONE", state(database, open.ref()));
            for (TaskView kept : List.of(changed, hidden, given)) {
                assertEquals("OPEN", state(database, kept.ref()));
            }
            assertEquals(
                    0,
                    database.in(() -> office.steps("anna").takeAll(List.of(), TaskStep.done(null)))
                            .done());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3 R6 of several, those are handed over whose account the next one sees")
    void handsOver(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            TaskView north = office.made("nils", "A", "north", 0);
            TaskView free = office.made("nils", null, "free", 0);
            List<TaskPick> picks = Stream.of(north, free)
                    .map(task -> new TaskPick(task.ref(), task.version()))
                    .toList();
            TaskBulk bulk = database.in(() -> office.steps("nils").takeAll(picks, TaskStep.handOver("bent", "Please")));
            assertEquals(1, bulk.done());
            assertEquals(
                    TaskRefusal.ASSIGNEE_WITHOUT_ACCOUNT, bulk.refused().get(0).refusal());
            assertEquals(List.of("free"), office.titles("bent", TaskQuery.WORKING));
            assertEquals(
                    "assignee=bent\nhanded_over_with=Please",
                    database.value("select after_text from ninefold.audit where action = 'HAND_OVER'"));
            assertEquals(List.of("north"), office.titles("nils", TaskQuery.WORKING));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7 a step is taken back exactly, but for what somebody changed since")
    void takesAStepBack(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            TaskView one = office.made("anna", "A", "one", 0);
            TaskView other = office.made("anna", "A", "other", 0);
            database.run(() -> office.steps("anna").take(one.ref(), null, TaskStep.snooze(TODAY.plusDays(9))));
            List<TaskPick> picks = List.of(new TaskPick(one.ref(), 2), new TaskPick(other.ref(), 1));
            TaskBulk bulk = database.in(() -> office.steps("anna").takeAll(picks, TaskStep.dropped("Lost")));
            assertEquals(2, bulk.done());
            database.run(() -> office.tasks("nils").change(other.ref(), 2, fields("meanwhile", null, 0)));
            assertThrows(
                    EJBAccessException.class,
                    () -> database.run(() -> office.steps("nils").undo(bulk.trace())));
            List<Refused> kept = database.in(() -> office.steps("anna").undo(bulk.trace()));
            assertEquals(
                    List.of(TaskRefusal.CHANGED_SINCE),
                    kept.stream().map(Refused::refusal).toList());
            TaskView back = database.in(() -> office.tasks("anna").get(one.ref()));
            assertEquals(TaskState.OPEN, back.state());
            assertEquals(TODAY.plusDays(9), back.snoozedUntil());
            assertEquals("DROPPED", state(database, other.ref()));
            assertEquals(
                    2,
                    database.in(() -> office.steps("anna").undo(bulk.trace())).size(),
                    "not twice");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R7 who hands a task away can take it back at once")
    void takesAHandOverBack(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            TaskView task = database.in(() -> office.tasks("cilla").add(null, fields("Call", "anna", 0), Why.NOT_SAID));
            TaskTrace trace =
                    database.in(() -> office.steps("anna").take(task.ref(), null, TaskStep.handOver("bent", null)));
            assertThrows(
                    NotFound.class,
                    () -> database.run(() -> office.tasks("anna").get(task.ref())));
            assertEquals(List.of(), database.in(() -> office.steps("anna").undo(trace)));
            assertEquals(List.of("Call"), office.titles("anna", TaskQuery.WORKING));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R2 R6 of several, one that may only be read stays, and it is said")
    void leavesWhatMayOnlyBeRead(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            TaskView own = office.made("anna", "A", "own", 0);
            TaskView read = office.made("bent", "B", "a colleague's", 0);
            database.run(() -> office.get("karen", StoredSettings.class).keep(AccessSettings.TEAM_READABLE, "true"));
            List<TaskPick> picks = List.of(new TaskPick(own.ref(), 1), new TaskPick(read.ref(), 1));
            TaskBulk bulk = database.in(() -> office.steps("anna").takeAll(picks, TaskStep.done(null)));
            assertEquals(
                    List.of(TaskRefusal.READ_ONLY),
                    bulk.refused().stream().map(Refused::refusal).toList());
            assertEquals("DONE", state(database, own.ref()));
            assertEquals("OPEN", state(database, read.ref()));
        }
    }

    private static String state(Database database, String ref) {
        return database.value("select state from ninefold.task where ref = '" + ref + "'");
    }
}
