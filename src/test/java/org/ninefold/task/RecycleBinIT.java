package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountRefusal;
import org.ninefold.account.Accounts;
import org.ninefold.account.Activities;
import org.ninefold.account.BinEntry;
import org.ninefold.account.BinSteps;
import org.ninefold.account.Contacts;
import org.ninefold.account.Purchases;
import org.ninefold.account.RecycleBin;
import org.ninefold.account.TimeEntries;
import org.ninefold.account.Wallets;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** What is removed can be restored, as it was, by who could remove it. */
class RecycleBinIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R16 an account goes with all that is known of it, and comes back as it was")
    void removesAndRestoresAnAccountWhole(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            String held = files.holds("A");
            String rows = files.rows(false);
            assertEquals("[CA] [PA/1] [EA] [2025=700] [Call A] [VA/2]", held);
            RecycleBin bin = files.as("anna", RecycleBin.class);
            assertEquals(6, database.in(() -> bin.contents("A")).size());
            long removal = database.in(() -> bin.remove("A", version(files, "A")));
            assertThrows(NotFound.class, () -> files.account("A"));
            assertEquals("1 1 1 1 1 1 1 1 1 1", files.rows(true));
            assertEquals("2 0 0 0 0 0 0 0 0 0 0", files.rows(false));
            assertEquals(
                    "Ålborg",
                    database.in(() -> files.as("anna", RecycleBin.class).restore(removal))
                            .name());
            assertEquals(held, files.holds("A"));
            assertEquals(rows, files.rows(false));
            assertEquals("0 0 0 0 0 0 0 0 0 0", files.rows(true));
            assertEquals(Files.DAY, files.account("A").lastContact());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R1 R16 the reference of a removed account is not given again, and says where it is")
    void keepsTheReference(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            database.run(() -> files.as("karen", RecycleBin.class).remove("A", version(files, "A")));
            refused(
                    AccountRefusal.REF_IN_BIN,
                    () -> database.run(() -> files.as("karen", Accounts.class).open("A", files.fields("Other", null))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R2 R16 only who reaches an account sees it in the bin, and only who may change it restores it")
    void staysWithinReach(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            assertThrows(
                    NotFound.class,
                    () -> database.run(() -> files.as("cilla", RecycleBin.class).remove("A", 1)));
            assertThrows(
                    EJBAccessException.class,
                    () -> database.run(() -> files.as("lise", RecycleBin.class).remove("A", 1)));
            long removal = database.in(() -> files.as("anna", RecycleBin.class).remove("A", version(files, "A")));
            assertEquals(List.of("A Ålborg true"), entries(files, "anna"));
            assertEquals(List.of("A Ålborg true"), entries(files, "nils"));
            assertEquals(List.of("A Ålborg false"), entries(files, "lise"));
            assertEquals(List.of(), entries(files, "cilla"));
            assertThrows(
                    NotFound.class,
                    () -> database.run(() -> files.as("cilla", RecycleBin.class).restore(removal)));
            assertThrows(
                    EJBAccessException.class,
                    () -> database.run(() -> files.as("lise", RecycleBin.class).restore(removal)));
            database.run(() -> files.as("nils", RecycleBin.class).restore(removal));
            assertThrows(
                    NotFound.class,
                    () -> database.run(() -> files.as("nils", RecycleBin.class).restore(removal)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R16 a contact, purchase, time entry, wallet and activity come back one by one, with who took part")
    void restoresSingleThings(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            String held = files.holds("A");
            database.run(() -> files.as("anna", Activities.class).remove("VA", 1));
            database.run(() -> files.as("anna", Contacts.class).remove("CA", 1));
            database.run(() -> files.as("anna", Purchases.class).remove("PA", 1));
            database.run(() -> files.as("anna", TimeEntries.class).remove("EA", 1));
            long wallet = Long.parseLong(database.value("select id from ninefold.wallet"));
            database.run(() -> files.as("anna", Wallets.class).remove(wallet, 1));
            assertEquals("[] [] [] [] [Call A] []", files.holds("A"));
            assertEquals(null, files.account("A").lastContact());
            List<BinEntry> all = database.in(
                            () -> files.as("anna", RecycleBin.class).page(0, 9))
                    .items();
            assertEquals(
                    List.of("Ålborg", "Ålborg", "Ålborg", "Ålborg", "Ålborg"),
                    all.stream().map(BinEntry::accountName).toList());
            for (BinEntry entry : all) {
                database.run(() -> files.as("anna", RecycleBin.class).restore(entry.id()));
            }
            assertEquals(held.replace("VA/2", "VA/1"), files.holds("A").replace("VA/2", "VA/1"));
            assertEquals(Files.DAY, files.account("A").lastContact());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R16 nothing is restored where its place is taken, or its account lies in the bin itself")
    void refusesWhereThereIsNoPlace(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            database.run(() -> files.as("anna", Contacts.class).remove("CA", 1));
            long contact =
                    files.as("anna", RecycleBin.class).page(0, 1).items().get(0).id();
            long account = database.in(() -> files.as("anna", RecycleBin.class).remove("A", version(files, "A")));
            refused(
                    AccountRefusal.ACCOUNT_IN_BIN,
                    () -> database.run(() -> files.as("anna", RecycleBin.class).restore(contact)));
            database.run(() -> files.as("anna", RecycleBin.class).restore(account));
            database.run(() -> files.as("anna", Contacts.class).add("A", "CA", Files.person("New", null)));
            refused(
                    AccountRefusal.PLACE_TAKEN,
                    () -> database.run(() -> files.as("anna", RecycleBin.class).restore(contact)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R16 after thirty days it is gone for good, and not a day before")
    void goesForGoodAfterThirtyDays(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            database.run(() -> files.as("anna", Contacts.class).remove("CA", 1));
            database.run(() -> files.as("anna", RecycleBin.class).remove("A", version(files, "A")));
            assertFalse(database.in(
                    () -> files.after(Duration.ofDays(30), BinSteps.class).empty()));
            assertEquals(2, entries(files, "anna").size());
            assertTrue(database.in(() -> files.after(Duration.ofDays(30).plusSeconds(1), BinSteps.class)
                    .empty()));
            assertEquals("0 0 0 0 0 0 0 0 0 0", files.rows(true));
            assertEquals("0", database.value("select count(*) from ninefold.removal"));
            database.run(() -> files.as("karen", Accounts.class).open("A", files.fields("Again", null)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R16 the bin has the columns of what goes into it")
    void hasTheSameColumns(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            String query = "select string_agg(lower(c.table_name) || '.' || lower(c.column_name), ' ' order by"
                    + " lower(c.table_name), lower(c.column_name)) from information_schema.columns c where"
                    + " lower(c.table_schema) = 'ninefold' and lower(c.table_name) in (%s) and lower(c.column_name)"
                    + " <> 'removal_id'";
            String live = "'account', 'contact', 'purchase', 'purchase_line', 'time_entry', 'wallet', 'activity',"
                    + " 'activity_contact', 'activity_colleague', 'task'";
            assertEquals(
                    database.value(query.formatted(live)),
                    database.value(query.formatted(live.replace(" '", " 'bin_").replaceFirst("'", "'bin_")))
                            .replace("bin_", ""));
        }
    }

    private static Files filled(Database database) {
        Files files = new Files(new Office(database));
        files.fill("A");
        files.wallet("A", 2025, 700);
        return files;
    }

    private static long version(Files files, String ref) {
        return Long.parseLong(files.database
                .em()
                .createNativeQuery("select version from ninefold.account where ref = ?1")
                .setParameter(1, ref)
                .getSingleResult()
                .toString());
    }

    private static List<String> entries(Files files, String who) {
        return files.database.in(() -> files.as(who, RecycleBin.class).page(0, 9)).items().stream()
                .map(entry -> entry.ref() + " " + entry.name() + " " + entry.changeable())
                .toList();
    }

    private static void refused(AccountRefusal why, Executable step) {
        assertEquals(why, assertThrows(Refused.class, step).refusal());
    }
}
