package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ninefold.account.Talk.TODAY;
import static org.ninefold.account.Talk.done;
import static org.ninefold.account.Talk.lasting;
import static org.ninefold.account.Talk.planned;
import static org.ninefold.account.Talk.with;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** What is done with accounts, what is planned, and what an account's list knows of it. The clock stands at 2026-04-01. */
class ActivitiesIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R12 an account knows the last and the next day of contact; notes are none")
    void keepsTheDaysOfContact(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Activities activities = begin(database);
            assertDays(database, null, null);
            add(database, activities, "V1", done(ActivityKind.CALL, TODAY.minusDays(40)));
            add(database, activities, "V2", done(ActivityKind.NOTE, TODAY));
            assertDays(database, TODAY.minusDays(40), null);
            add(database, activities, "V3", planned(ActivityKind.MEETING, TODAY.plusDays(9)));
            add(database, activities, "V4", planned(ActivityKind.MAIL, TODAY.plusDays(3)));
            assertDays(database, TODAY.minusDays(40), TODAY.plusDays(3));
            database.run(() -> activities.done("V4"));
            assertDays(database, TODAY, TODAY.plusDays(9));
            database.run(() -> activities.remove("V3", 1));
            assertDays(database, TODAY, null);
            long version = database.in(() -> activities.get("V4")).version();
            database.run(() -> activities.change("V4", version, planned(ActivityKind.MAIL, TODAY.minusDays(2))));
            assertDays(database, TODAY.minusDays(40), TODAY.minusDays(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R12 an open edit of the account is not disturbed by an activity")
    void leavesTheAccountsVersionAlone(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Activities activities = begin(database);
            Accounts accounts = wiring.get(Accounts.class);
            long seen = database.in(() -> accounts.get("A1")).version();
            add(database, activities, "V1", done(ActivityKind.CALL, TODAY));
            AccountFields fields =
                    new AccountFields("Ørsted Two", AccountKind.CUSTOMER, "anna", "North", null, null, null);
            assertEquals(
                    "Ørsted Two",
                    database.in(() -> accounts.change("A1", seen, fields))
                            .fields()
                            .name());
            assertDays(database, TODAY, null);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R12 what was planned is done on its day, or today where that is still to come; a second click changes nothing")
    void isDoneByOneStep(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Activities activities = begin(database);
            add(database, activities, "V1", planned(ActivityKind.CALL, TODAY.minusDays(1)));
            add(database, activities, "V2", planned(ActivityKind.CALL, TODAY.plusDays(1)));
            assertEquals(
                    TODAY.minusDays(1),
                    database.in(() -> activities.done("V1")).fields().day());
            ActivityView done = database.in(() -> activities.done("V2"));
            assertEquals(TODAY, done.fields().day());
            assertEquals(done, database.in(() -> activities.done("V2")));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R12 people of both sides take part, by their names")
    void namesThePeopleOfBothSides(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Activities activities = begin(database);
            ActivityFields met = new ActivityFields(
                    ActivityKind.MEETING,
                    true,
                    TODAY,
                    LocalTime.of(9, 30),
                    45,
                    "Review",
                    "Two lines\nof notes",
                    null,
                    List.of("C2", "C1"),
                    List.of("nils", "anna"));
            ActivityView view = add(database, activities, "V1", met);
            assertEquals("anna", view.fields().responsible());
            assertEquals(List.of("C1", "C2"), view.fields().contacts());
            assertEquals(List.of("Lisbeth Holm", "Poul Winther"), view.contactNames());
            assertEquals(List.of("nils"), view.fields().colleagues());
            assertEquals(LocalTime.of(9, 30), view.fields().time());
            assertEquals(45, view.fields().minutes());
            takesPeopleAway(database, activities, view, met);
        }
    }

    private void takesPeopleAway(Database database, Activities activities, ActivityView view, ActivityFields met) {
        ActivityFields alone = new ActivityFields(
                ActivityKind.MEETING, true, TODAY, null, null, "Review", null, null, List.of("C1"), List.of());
        ActivityView changed = database.in(() -> activities.change("V1", view.version(), alone));
        assertEquals(List.of("C1"), changed.fields().contacts());
        refused(AccountRefusal.CHANGED_MEANWHILE, database, () -> activities.change("V1", view.version(), met));
        Contacts contacts = wiring.get(Contacts.class);
        database.run(() -> contacts.remove("C1", 1));
        assertEquals(List.of(), database.in(() -> activities.get("V1")).fields().contacts());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R12 an activity that cannot be is refused")
    void refusesWhatCannotBe(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Activities activities = begin(database);
            ActivityFields early = done(ActivityKind.CALL, TODAY.plusDays(1));
            refused(AccountRefusal.ACTIVITY_DONE_TOO_EARLY, database, () -> activities.add("A1", null, early));
            ActivityFields note = planned(ActivityKind.NOTE, TODAY);
            refused(AccountRefusal.NOTE_NOT_PLANNED, database, () -> activities.add("A1", null, note));
            refused(AccountRefusal.MINUTES_OUT_OF_RANGE, database, () -> activities.add("A1", null, lasting(0)));
            refused(AccountRefusal.MINUTES_OUT_OF_RANGE, database, () -> activities.add("A1", null, lasting(1441)));
            refused(AccountRefusal.CONTACT_UNKNOWN, database, () -> activities.add("A1", null, with("C9", "anna")));
            refused(AccountRefusal.CONTACT_UNKNOWN, database, () -> activities.add("A1", null, with("C3", "anna")));
            refused(AccountRefusal.USER_UNKNOWN, database, () -> activities.add("A1", null, with("C1", "nobody")));
            refused(AccountRefusal.MISSING, database, () -> activities.add("A1", null, done(null, TODAY)));
            add(database, activities, "V1", done(ActivityKind.CALL, TODAY));
            refused(
                    AccountRefusal.REF_TAKEN,
                    database,
                    () -> activities.add("A1", "V1", done(ActivityKind.CALL, TODAY)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 an activity is as hidden as its account, and as open to change")
    void obeysTheScopeOfTheAccount(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Activities activities = begin(database);
            add(database, activities, "V1", planned(ActivityKind.CALL, TODAY));
            wiring.as("bent");
            assertThrows(NotFound.class, () -> database.run(() -> activities.get("V1")));
            assertThrows(NotFound.class, () -> database.run(() -> activities.done("V1")));
            assertThrows(NotFound.class, () -> database.run(() -> activities.remove("V1", 1)));
            assertEquals(List.of(), refs(database, activities, ALL));
            refused(
                    AccountRefusal.ACCOUNT_UNKNOWN,
                    database,
                    () -> activities.add("A1", null, done(ActivityKind.CALL, TODAY)));
            wiring.as("lise");
            assertEquals(List.of("V1"), refs(database, activities, ALL));
            assertThrows(EJBAccessException.class, () -> database.run(() -> activities.done("V1")));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R12 lists show the latest first, what is planned with the next first, and one's own alone")
    void listsInTheOrderOfTheDays(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Activities activities = begin(database);
            add(database, activities, "V1", done(ActivityKind.CALL, TODAY.minusDays(2)));
            add(database, activities, "V2", planned(ActivityKind.CALL, TODAY.plusDays(5)));
            add(
                    database,
                    activities,
                    "V3",
                    planned(ActivityKind.CALL, TODAY.plusDays(1)).by("nils"));
            ActivityQuery all = ActivityQuery.of(AccountThings.of("A1"));
            assertEquals(List.of("V2", "V3", "V1"), refs(database, activities, all));
            assertEquals(List.of("V3", "V2"), refs(database, activities, all.planned()));
            assertEquals(List.of("V2"), refs(database, activities, all.planned().by("anna")));
            assertEquals(List.of("V1"), refs(database, activities, all.finished()));
            assertEquals(3, refs(database, activities, all.by("\0")).size(), "no row can hold it");
        }
    }

    private static final ActivityQuery ALL = ActivityQuery.of(AccountThings.ALL);

    private Wiring wiring;

    /** Account A1 of anna with contacts C1 and C2, account A2 with C3. */
    private Activities begin(Database database) {
        wiring = new Portfolio(database).wiring().as("anna");
        Accounts accounts = wiring.get(Accounts.class);
        Contacts contacts = wiring.get(Contacts.class);
        for (String ref : List.of("A1", "A2")) {
            AccountFields fields = new AccountFields("Ørsted", AccountKind.CUSTOMER, null, null, null, null, null);
            database.run(() -> accounts.open(ref, fields));
        }
        database.run(() -> {
            contacts.add("A1", "C1", new ContactFields("Poul", "Winther", null, null, null, null, false));
            contacts.add("A1", "C2", new ContactFields("Lisbeth", "Holm", null, null, null, null, false));
            contacts.add("A2", "C3", new ContactFields(null, "Krogh", null, null, null, null, false));
        });
        return wiring.get(Activities.class);
    }

    private static ActivityView add(Database database, Activities activities, String ref, ActivityFields fields) {
        return database.in(() -> activities.add("A1", ref, fields));
    }

    private void assertDays(Database database, LocalDate last, LocalDate next) {
        Accounts accounts = wiring.get(Accounts.class);
        AccountRow row = database.in(() -> accounts.page(AccountQuery.ALL.startingWith("A1"), 0, 1))
                .items()
                .get(0);
        assertEquals("A1", row.ref());
        assertEquals(last, row.lastContact());
        assertEquals(next, row.nextContact());
    }

    private static List<String> refs(Database database, Activities activities, ActivityQuery wanted) {
        return database.in(() -> activities.page(wanted, 0, 10)).items().stream()
                .map(ActivityView::ref)
                .toList();
    }

    private static void refused(AccountRefusal why, Database database, Executable step) {
        Refused refused = assertThrows(
                Refused.class,
                () -> database.run(() -> {
                    try {
                        step.execute();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new IllegalStateException(e);
                    }
                }));
        assertEquals(why, refused.refusal());
    }
}
