package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountFields;
import org.ninefold.account.AccountRefusal;
import org.ninefold.account.Accounts;
import org.ninefold.account.BinEntry;
import org.ninefold.account.Contacts;
import org.ninefold.account.Field;
import org.ninefold.account.MergePreview;
import org.ninefold.account.MergeWish;
import org.ninefold.account.Merging;
import org.ninefold.account.RecycleBin;
import org.ninefold.account.Restored;
import org.ninefold.account.Restored.Kept;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Two accounts become one, and two again. */
class MergingIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R17 all that is known of the one moves to the other, and goes back where nobody touched it")
    void mergesAndUndoes(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            String one = files.holds("A");
            String other = files.holds("B");
            AccountFields before = files.account("A").fields();
            long merge = database.in(
                    () -> files.as("nils", Merging.class).merge(wish(files, "A", "B", Set.of(Field.NAME), Set.of())));
            assertEquals(
                    "[CA, CB] [PB/1, PA/1] [EB, EA] [2025=700, 2024=300] [Call A, Call B] [VA/2, VB/2]",
                    files.holds("A"));
            assertEquals("Bergen", files.account("A").fields().name());
            assertEquals(LocalDate.of(2025, 5, 1), files.account("A").lastContact());
            assertThrows(NotFound.class, () -> files.account("B"));
            leads(files);
            Restored back = database.in(() -> files.as("nils", RecycleBin.class).restore(merge));
            assertEquals(List.of(), back.kept());
            assertEquals(one, files.holds("A"));
            assertEquals(other, files.holds("B"));
            assertEquals(before, files.account("A").fields());
            leavesNothingBehind(database, files);
        }
    }

    private static void leads(Files files) {
        Database database = files.database;
        assertEquals(Optional.of("A"), database.in(() -> files.as("nils", Accounts.class)
                .successor("B")));
        assertEquals(Optional.empty(), database.in(() -> files.as("cilla", Accounts.class)
                .successor("B")));
        BinEntry entry = files.as("nils", RecycleBin.class).page(0, 9).items().get(0);
        assertEquals(List.of("B", "A"), List.of(entry.ref(), entry.mergedInto()));
    }

    private static void leavesNothingBehind(Database database, Files files) {
        assertEquals("0", database.value("select count(*) from ninefold.merge_move"));
        assertEquals("0 0 0 0 0 0 0 0 0 0", files.rows(true));
        assertEquals(
                "0",
                database.value("select count(*) from ninefold.purchase_line l join ninefold.purchase p"
                        + " on p.id = l.purchase_id where p.account_id <> l.account_id"));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R17 what somebody changed since stays, and is named")
    void keepsWhatWasChangedSince(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            long merge = database.in(() -> files.as("nils", Merging.class)
                    .merge(wish(files, "A", "B", Set.of(Field.NAME, Field.OWNER), Set.of())));
            database.run(() -> files.as("nils", Contacts.class).change("CB", 2, Files.person("Berg", null)));
            AccountFields is = files.account("A").fields();
            database.run(() ->
                    files.as("nils", Accounts.class).change("A", version(files, "A"), files.renamed(is, "Named anew")));
            Restored back = database.in(() -> files.as("nils", RecycleBin.class).restore(merge));
            assertEquals(Set.of(new Kept("field", "NAME"), new Kept("contact", "Berg")), Set.copyOf(back.kept()));
            assertEquals("[CA, CB]", files.holds("A").substring(0, 8).replace("CB, CA", "CA, CB"));
            assertTrue(files.holds("B").startsWith("[] [PB/1] [EB]"), files.holds("B"));
            assertEquals("Named anew", files.account("A").fields().name());
            assertEquals("anna", files.account("A").fields().owner());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 R17 of total purchases for the same days one is chosen, and the other comes back with the undo")
    void decidesBetweenTotalPurchases(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            long theirs = files.wallet("B", 2025, 900);
            MergePreview preview =
                    database.in(() -> files.as("nils", Merging.class).preview("A", "B"));
            assertEquals(1, preview.conflicts().size());
            assertEquals(theirs, preview.conflicts().get(0).from().id());
            long kept =
                    database.in(() -> files.as("nils", Merging.class).merge(wish(files, "A", "B", Set.of(), Set.of())));
            assertTrue(files.holds("A").contains("[2025=700, 2024=300]"), files.holds("A"));
            database.run(() -> files.as("nils", RecycleBin.class).restore(kept));
            assertTrue(files.holds("B").contains("[2025=900, 2024=300]"), files.holds("B"));
            long taken = database.in(
                    () -> files.as("nils", Merging.class).merge(wish(files, "A", "B", Set.of(), Set.of(theirs))));
            assertTrue(files.holds("A").contains("[2025=900, 2024=300]"), files.holds("A"));
            database.run(() -> files.as("nils", RecycleBin.class).restore(taken));
            assertTrue(files.holds("A").contains("[2025=700]"), files.holds("A"));
            assertTrue(files.holds("B").contains("[2025=900, 2024=300]"), files.holds("B"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R17 total purchases whose place was taken since stay in the bin by themselves")
    void keepsInTheBinWhatHasNoPlace(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            long theirs = files.wallet("B", 2025, 900);
            long merge = database.in(
                    () -> files.as("nils", Merging.class).merge(wish(files, "A", "B", Set.of(), Set.of(theirs))));
            database.sql("update ninefold.wallet set version = version + 1 where id = ?1", theirs);
            Restored back = database.in(() -> files.as("nils", RecycleBin.class).restore(merge));
            assertEquals(2, back.kept().size());
            assertTrue(files.holds("A").contains("[2025=900]"), files.holds("A"));
            BinEntry left =
                    files.as("nils", RecycleBin.class).page(0, 9).items().get(0);
            assertEquals("Ålborg", left.accountName());
            refused(
                    AccountRefusal.PLACE_TAKEN,
                    () -> database.run(() -> files.as("nils", RecycleBin.class).restore(left.id())));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R2 R17 nobody merges beyond the own reach, or an account with itself")
    void refusesWhatIsNotToBeMerged(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            assertThrows(
                    NotFound.class,
                    () -> database.run(() ->
                            files.as("anna", Merging.class).merge(new MergeWish("A", 1, "C", 1, Set.of(), Set.of()))));
            assertThrows(
                    NotFound.class,
                    () -> database.run(() -> files.as("nils", Merging.class).preview("A", "C")));
            assertThrows(
                    EJBAccessException.class,
                    () -> database.run(() -> files.as("lise", Merging.class).preview("A", "B")));
            refused(
                    AccountRefusal.MERGED_WITH_ITSELF,
                    () -> database.run(() -> files.as("nils", Merging.class).preview("A", "A")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R4 R17 nobody merges over somebody else’s edit, or chooses what is not there")
    void refusesWhatIsOutdated(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            MergeWish wish = wish(files, "A", "B", Set.of(), Set.of());
            AccountFields bergen = files.account("B").fields();
            database.run(() ->
                    files.as("nils", Accounts.class).change("B", wish.fromVersion(), files.renamed(bergen, "Quicker")));
            refused(
                    AccountRefusal.CHANGED_MEANWHILE,
                    () -> database.run(() -> files.as("nils", Merging.class).merge(wish)));
            refused(
                    AccountRefusal.MERGE_WALLET_UNKNOWN,
                    () -> database.run(
                            () -> files.as("nils", Merging.class).merge(wish(files, "A", "B", Set.of(), Set.of(-1L)))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R17 a reference leads through a chain of merges, and is not given again")
    void leadsThroughAChain(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = filled(database);
            database.run(() -> files.as("karen", Merging.class).merge(wish(files, "B", "A", Set.of(), Set.of())));
            database.run(() -> files.as("karen", Merging.class).merge(wish(files, "C", "B", Set.of(), Set.of())));
            assertEquals(Optional.of("C"), database.in(() -> files.as("karen", Accounts.class)
                    .successor("A")));
            refused(
                    AccountRefusal.REF_IN_BIN,
                    () -> database.run(() -> files.as("karen", Accounts.class).open("A", files.fields("A", null))));
        }
    }

    private static Files filled(Database database) {
        Files files = new Files(new Office(database));
        files.fill("A");
        files.fill("B");
        files.wallet("A", 2025, 700);
        files.wallet("B", 2024, 300);
        return files;
    }

    private static MergeWish wish(Files files, String into, String from, Set<Field> taken, Set<Long> wallets) {
        return new MergeWish(into, version(files, into), from, version(files, from), taken, wallets);
    }

    private static long version(Files files, String ref) {
        return Long.parseLong(files.database
                .em()
                .createNativeQuery("select version from ninefold.account where ref = ?1")
                .setParameter(1, ref)
                .getSingleResult()
                .toString());
    }

    private static void refused(AccountRefusal why, Executable step) {
        assertEquals(why, assertThrows(Refused.class, step).refusal());
    }
}
