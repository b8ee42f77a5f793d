package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;
import org.ninefold.kernel.NotFound;
import org.ninefold.testing.Database;

@DisplayName("R9 A calendar reads what is due under a secret address of its person")
class CalendarFeedsIT {

    @ParameterizedTest
    @EnumSource
    void showsWhatThePersonHasToDoAndSees(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            office.made("anna", "A", "late", -1);
            office.made("anna", null, "some day", null);
            office.made("bent", "B", "of bent", 1);
            String off = office.made("anna", null, "put off", 3).ref();
            String done = office.made("anna", "A", "done", 1).ref();
            database.run(() -> office.steps("anna").take(done, null, TaskStep.done(null)));
            database.run(() -> office.steps("anna").take(off, null, TaskStep.snooze(Office.TODAY.plusDays(2))));
            String token = database.in(() -> office.feeds("anna").make());
            assertEquals(List.of("late · Ålborg", "put off"), summaries(office, token));
            database.sql("update ninefold.account set owner = 'bent' where ref = 'A'");
            assertEquals(List.of("put off"), summaries(office, token), "an account given away takes its tasks along");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsThePlannedActivitiesOfAPerson(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            plan(office, "A", call("anna", "Own", LocalTime.of(9, 30), List.of()));
            plan(office, "B", call("bent", "Hidden from anna", null, List.of("anna")));
            plan(office, "A", call("nils", "With anna", null, List.of("anna")));
            plan(office, "A", call("nils", "Without anna", null, List.of()));
            String done = plan(office, "A", call("anna", "Done", null, List.of()));
            database.run(() -> office.get("anna", Activities.class).done(done));
            String token = database.in(() -> office.feeds("anna").make());
            String calendar = office.database.in(() -> office.feeds("nobody").read(token, "http://here"));
            assertEquals(Set.of("Own · Ålborg", "With anna · Ålborg"), Set.copyOf(summaries(office, token)));
            assertTrue(calendar.contains("\r\nDTSTART:20260402T093000Z\r\nDTEND:20260402T103000Z\r\n"), calendar);
            assertTrue(calendar.contains("\r\nDTSTART;VALUE=DATE:20260402\r\n"), calendar);
        }
    }

    private static String plan(Office office, String account, ActivityFields fields) {
        return office.database
                .in(() -> office.get(fields.responsible(), Activities.class).add(account, null, fields))
                .ref();
    }

    private static ActivityFields call(String who, String subject, LocalTime time, List<String> with) {
        return new ActivityFields(
                ActivityKind.CALL, false, Office.TODAY.plusDays(1), time, null, subject, null, who, null, with);
    }

    @ParameterizedTest
    @EnumSource
    void anAddressEndsWithTheNextOneAndWithItsPerson(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            String first = database.in(() -> office.feeds("anna").make());
            assertTrue(first.matches("[A-Za-z0-9]{22,}"), "128 bits and more: " + first);
            String second = database.in(() -> office.feeds("anna").make());
            assertNotEquals(first, second);
            assertEquals("1", database.value("select count(*) from ninefold.calendar_feed"));
            assertFalse(database.value("select token_hash from ninefold.calendar_feed")
                    .contains(second));
            isUnknown(office, first);
            assertEquals(List.of(), summaries(office, second));
            database.sql("update ninefold.app_user set enabled = false where sign_in = 'anna'");
            isUnknown(office, second);
            database.sql("update ninefold.app_user set enabled = true where sign_in = 'anna'");
            database.run(() -> office.feeds("anna").revoke());
            isUnknown(office, second);
            assertTrue(database.in(() -> office.feeds("anna").made()).isEmpty());
            assertEquals("3", database.value("select count(*) from ninefold.audit where subject = 'calendar'"));
        }
    }

    private static void isUnknown(Office office, String token) {
        assertThrows(
                NotFound.class,
                () -> office.database.run(() -> office.feeds("nobody").read(token, "http://here")));
    }

    private static List<String> summaries(Office office, String token) {
        String calendar = office.database.in(() -> office.feeds("nobody").read(token, "http://here"));
        return Biweekly.parse(calendar).first().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }
}
