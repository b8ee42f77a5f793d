package org.ninefold.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.account.DataSubject;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Somebody asks to be forgotten. */
class ErasureIT {

    /** What would tell of the person, in small letters. */
    private static final String[] TOVE = {"qvist", "+45 70 12 34 56"};

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R1 R2 what is shown first is what goes, from the contact and from the log; the second time nobody is there")
    void erasesWhatWasShown(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            assertEquals("audit 1, contact 1", Registry.places(registry.preview("nils", "T1")));
            assertEquals("audit 1, contact 1", Registry.places(registry.erase("nils", "T1", "Tove Qvist asked us to")));
            assertEquals("0", database.value("select count(*) from ninefold.contact"));
            assertEquals(
                    "CREATE contact […] null",
                    database.value("select concat_ws(' ', action, subject, subject_ref, coalesce(after_text, 'null'))"
                            + " from ninefold.audit where subject = 'contact'"));
            assertEquals(
                    "nils ERASE reason=[…] asked us to\nrows=2",
                    database.value("select concat_ws(' ', actor, action, after_text)"
                            + " from ninefold.audit where subject = 'person'"));
            assertThrows(NotFound.class, () -> registry.erase("nils", "T1", "again"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R1 who may not see the account knows of nobody, and who may only read it erases nobody")
    void keepsToTheScope(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            registry.contact("B", "B1", new ContactFields(null, "Bo", null, null, null, null, false));
            assertThrows(NotFound.class, () -> registry.preview("nils", "B1"));
            assertThrows(NotFound.class, () -> registry.erase("nils", "B1", "asked"));
            assertThrows(EJBAccessException.class, () -> registry.preview("lise", "T1"));
            for (String reason : new String[] {null, " ", "x".repeat(401)}) {
                assertThrows(Refused.class, () -> registry.erase("karen", "T1", reason));
            }
            assertEquals("2", database.value("select count(*) from ninefold.contact"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R2 who lies in the bin is found there, and does not come back from it")
    void findsWhoLiesInTheBin(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            database.run(() -> registry.get("karen", Contacts.class).remove("T1", 1));
            assertEquals("audit 2, bin 1, bin ~1", Registry.places(registry.preview("nils", "T1")));
            registry.erase("nils", "T1", "asked");
            assertEquals(
                    List.of("0", "0"),
                    List.of(
                            database.value("select count(*) from ninefold.bin_contact"),
                            database.value("select count(*) from ninefold.removal")));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 no text, and no file, of any table names the person any more: not by name, address or number")
    void leavesNoTextThatNamesThePerson(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            Columns columns = planted(database, registry);
            assertTrue(columns.holding(TOVE).size() > 60, () -> columns.holding(TOVE)
                    .toString());
            registry.erase("nils", "T1", "Tove Qvist, tove.qvist@fjord.example, asked us to");
            assertEquals(List.of(), columns.holding(TOVE));
            assertEquals(
                    List.of(),
                    registry.features.stream()
                            .flatMap(feature -> feature.find("T1").stream())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R2 where the last of all fails, nothing has changed")
    void changesNothingWhereTheLastFails(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            Columns columns = planted(database, registry);
            List<String> before = columns.holding(TOVE);
            registry.features.add(new Failing());
            assertThrows(IllegalStateException.class, () -> registry.erase("nils", "T1", "asked"));
            assertEquals(before, columns.holding(TOVE));
            assertEquals("0", database.value("select count(*) from ninefold.suppression"));
        }
    }

    private static final class Failing implements PersonalData {
        @Override
        public List<Trace> traces(DataSubject person) {
            return List.of();
        }

        @Override
        public void erase(DataSubject person) {
            throw new IllegalStateException("broken");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 who is called the same, or has the same number, is still named in what is told of others")
    void leavesNamesakesAlone(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            registry.contact(
                    "B", "T2", new ContactFields("Tove", "Qvist", null, "t@b.example", "+45 70 12 34 56", null, false));
            registry.talk("A", "Lunch with TOVE QVIST", "Ms Qvist calls back from +4570123456, not Qvistgaard");
            registry.talk("B", "Lunch with Tove Qvist", "She has +45 70 12 34 56; not tove.qvist@fjord.example");
            registry.erase("nils", "T1", "asked");
            assertEquals(
                    "Lunch with […]: Ms […] calls back from […], not Qvistgaard",
                    registry.told("A"),
                    "of the account: name, name alone and number");
            assertEquals(
                    "Lunch with Tove Qvist: She has +45 70 12 34 56; not […]",
                    registry.told("B"),
                    "of another: what is the person's alone");
            assertEquals("T2", database.value("select ref from ninefold.contact"));
        }
    }

    /** The person in every column that can hold one: by name, by address, by number. */
    private static Columns planted(Database database, Registry registry) {
        Columns columns = new Columns(database);
        columns.untie();
        long account = Long.parseLong(database.value("select id from ninefold.account where ref = 'A'"));
        long contact = Long.parseLong(database.value("select id from ninefold.contact where ref = 'T1'"));
        ContactFields fields = Registry.TOVE;
        columns.plant(1, fields.firstName() + " " + fields.lastName(), account, contact);
        columns.plant(2, fields.email(), account, contact);
        columns.plant(3, fields.phone(), account, contact);
        return columns;
    }
}
