package org.ninefold.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Somebody asks to be forgotten. */
class ErasureIT {

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
            assertEquals("audit 2, bin 1", Registry.places(registry.preview("nils", "T1")));
            registry.erase("nils", "T1", "asked");
            assertEquals(
                    List.of("0", "0"),
                    List.of(
                            database.value("select count(*) from ninefold.bin_contact"),
                            database.value("select count(*) from ninefold.removal")));
        }
    }
}
