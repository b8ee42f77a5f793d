package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountSelection;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;
import org.ninefold.account.AssignmentOrder;
import org.ninefold.account.AssignmentSteps;
import org.ninefold.account.BulkAssignments;
import org.ninefold.account.OpenWork;
import org.ninefold.platform.job.Jobs;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** What the former owner of an account still had to do, when the account gets another. */
class WorkGoesAlongIT {

    private static final AccountSelection A = AccountSelection.of(List.of("A"));

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 open tasks and planned activities go to the new owner, and back with the account")
    void goesAlongAndBack(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = office(database);
            Wiring desk = office.withTasks(Clock.fixed(Office.NOW, ZoneOffset.UTC));
            assertEquals(
                    new OpenWork(2, 1),
                    database.in(() -> desk.as("nils").get(BulkAssignments.class).work(A)));
            long run = order(database, desk, new AssignmentOrder("bent", null, true));
            assertEquals(List.of("Ask", "Call", "Own"), office.titles("bent", TaskQuery.WORKING));
            assertEquals(List.of(), office.titles("anna", TaskQuery.WORKING));
            assertEquals("bent anna", responsible(database));
            assertEquals(
                    "2",
                    database.value("select count(*) from ninefold.audit where subject = 'task' and action = 'CHANGE'"
                            + " and before_text = 'assignee=anna' and after_text = 'assignee=bent'"
                            + " and actor = 'nils'"));
            assertEquals(
                    new OpenWork(2, 1),
                    database.in(() ->
                            desk.as("nils").get(BulkAssignments.class).get(run).work()));
            database.sql("update ninefold.task set state = 'DONE' where title = 'Ask'");
            long back =
                    database.in(() -> desk.as("nils").get(BulkAssignments.class).undo(run));
            work(database, desk, back);
            assertEquals(List.of("Call"), office.titles("anna", TaskQuery.WORKING));
            assertEquals(List.of("Own"), office.titles("bent", TaskQuery.WORKING));
            assertEquals("anna anna", responsible(database));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R18 it stays with who has it where somebody says so, and where the new owner may only read")
    void staysWhereSaid(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = office(database);
            Wiring desk = office.withTasks(Clock.fixed(Office.NOW, ZoneOffset.UTC));
            order(database, desk, new AssignmentOrder("bent", null, false));
            assertEquals(List.of("Own"), office.titles("bent", TaskQuery.WORKING));
            assertEquals("anna anna", responsible(database));
            database.sql("update ninefold.account set owner = 'anna', version = version + 1 where ref = 'A'");
            database.sql("update ninefold.app_user set role = 'READER' where sign_in = 'bent'");
            order(database, desk, new AssignmentOrder("bent", null, true));
            assertEquals("anna anna", responsible(database));
        }
    }

    private static Office office(Database database) {
        Office office = new Office(database);
        office.made("anna", "A", "Call", 1);
        office.made("anna", "A", "Ask", 0);
        office.made("bent", "B", "Own", 2);
        TaskView done = office.made("anna", "A", "Done", 0);
        database.sql("update ninefold.task set state = 'DONE' where ref = ?1", done.ref());
        plan(office, "Planned", false);
        plan(office, "Talked", true);
        return office;
    }

    private static void plan(Office office, String subject, boolean done) {
        ActivityFields call = new ActivityFields(
                ActivityKind.CALL, done, Office.TODAY, null, null, subject, null, "anna", null, null);
        office.database.run(() -> office.get("anna", Activities.class).add("A", null, call));
    }

    private static String responsible(Database database) {
        String of = "select responsible from ninefold.activity where subject = '";
        return database.value(of + "Planned'") + " " + database.value(of + "Talked'");
    }

    private static long order(Database database, Wiring desk, AssignmentOrder order) {
        long run = database.in(() -> desk.as("nils").get(BulkAssignments.class).order(A, order));
        work(database, desk, run);
        return run;
    }

    private static void work(Database database, Wiring desk, long run) {
        AssignmentSteps steps = desk.as("nobody").get(AssignmentSteps.class);
        Jobs jobs = desk.get(Jobs.class);
        database.run(() -> jobs.claim("test"));
        database.run(() -> steps.chunk(run));
        database.run(() -> jobs.finish(run, null));
    }
}
