package org.ninefold.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Accounts;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.account.MergeWish;
import org.ninefold.account.Merging;
import org.ninefold.account.RecycleBin;
import org.ninefold.platform.store.Sql;
import org.ninefold.testing.Database;

/** Who may be asked, and who may not. */
class PermittedIT {

    private static void tell(Registry registry, String contact, Purpose purpose, boolean given) {
        NewConsent told = new NewConsent(contact, purpose, given, ConsentChannel.LETTER, null);
        registry.database.run(() -> registry.get("karen", ConsentLedger.class).add(told));
    }

    private static void add(Registry registry, String account, String ref, String last, String email) {
        registry.contact(account, ref, new ContactFields("Tove", last, null, email, null, null, false));
    }

    /** Who allows surveys, found by the condition, and the same by asking for each. */
    private static String allowed(Registry registry) {
        Database database = registry.database;
        List<String> found = refs(database, " where " + Permitted.sql("c", Purpose.SURVEY));
        List<String> others = refs(database, " where not " + Permitted.sql("c", Purpose.SURVEY));
        Permitted permitted = registry.get("karen", Permitted.class);
        refs(database, "").forEach(ref -> {
            long id = id(database, ref);
            assertEquals(found.contains(ref), database.in(() -> permitted.by(id, Purpose.SURVEY)), ref);
            assertEquals(!found.contains(ref), others.contains(ref), ref);
        });
        return String.join(" ", found);
    }

    private static List<String> refs(Database database, String where) {
        return database.in(() -> new Sql()
                .add("select c.ref from ninefold.contact c" + where + " order by c.ref").rows(database.em()).stream()
                        .map(row -> row.text(0))
                        .collect(Collectors.toList()));
    }

    private static long id(Database database, String ref) {
        return Long.parseLong(database.value("select id from ninefold.contact where ref = '" + ref + "'"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R7 Who never said anything allows nothing; of each purpose the last word counts, whoever wrote it down")
    void takesTheLastWord(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            assertEquals("", allowed(registry));
            tell(registry, "T1", Purpose.NEWSLETTER, true);
            assertEquals("", allowed(registry));
            tell(registry, "T1", Purpose.SURVEY, true);
            tell(registry, "T1", Purpose.NEWSLETTER, false);
            assertEquals("T1", allowed(registry));
            tell(registry, "T1", Purpose.SURVEY, false);
            assertEquals("", allowed(registry));
            // another node writes with lower numbers
            database.sql("insert into ninefold.consent(id, version, account_id, contact_id, purpose, given, channel,"
                    + " wording_id, entered_by, entered_at) select 0, 1, s.account_id, s.contact_id, 'SURVEY', true,"
                    + " 'PHONE', s.wording_id, 'anna', timestamp '2026-04-01 10:00:01'"
                    + " from ninefold.consent s where s.purpose = 'SURVEY' and s.given");
            assertEquals("T1", allowed(registry));
            assertEquals(
                    true,
                    database.in(() -> registry.get("anna", ConsentLedger.class).of("T1"))
                            .now(Purpose.SURVEY)
                            .orElseThrow()
                            .given());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R5 Who asked to be forgotten is not asked again: under the old reference, address, or name there")
    void keepsAwayFromTheForgotten(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            registry.erase("nils", "T1", "asked");
            add(registry, "B", "T1", "Lund", null);
            add(registry, "B", "T2", "Lund", " Tove.QVIST@fjord.example ");
            add(registry, "A", "T3", "Qvist", null);
            add(registry, "B", "T4", "Qvist", "tove.qvist@fjord.example.com");
            add(registry, "A", "T5", "Lund", null);
            for (String ref : List.of("T1", "T2", "T3", "T4", "T5")) {
                tell(registry, ref, Purpose.SURVEY, true);
            }
            assertEquals("T4 T5", allowed(registry));
            assertEquals(
                    List.of(true, false),
                    List.of("T2", "T4").stream()
                            .map(ref -> database.in(() -> registry.get("karen", ConsentLedger.class)
                                    .of(ref)
                                    .forgotten()))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Who lies in the bin allows nothing, and again what they allowed once they are back")
    void waitsForWhoLiesInTheBin(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            tell(registry, "T1", Purpose.SURVEY, true);
            long id = id(database, "T1");
            database.run(() -> registry.get("karen", Contacts.class).remove("T1", 1));
            Permitted permitted = registry.get("karen", Permitted.class);
            assertEquals(Set.of(), database.in(() -> permitted.among(List.of(id), Purpose.SURVEY)));
            long removal = Long.parseLong(database.value("select id from ninefold.removal"));
            database.run(() -> registry.get("karen", RecycleBin.class).restore(removal));
            assertEquals("T1", allowed(registry));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("What people told us goes into the bin with their account, comes back, and moves where it is merged")
    void goesWithTheAccount(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            tell(registry, "T1", Purpose.SURVEY, false);
            tell(registry, "T1", Purpose.SURVEY, true);
            long removal =
                    database.in(() -> registry.get("karen", RecycleBin.class).remove("A", version(registry, "A")));
            assertEquals("0 2", rows(database));
            database.run(() -> registry.get("karen", RecycleBin.class).restore(removal));
            assertEquals("2 0", rows(database));
            assertEquals("T1", allowed(registry));
            MergeWish wish =
                    new MergeWish("B", version(registry, "B"), "A", version(registry, "A"), Set.of(), Set.of());
            database.run(() -> registry.get("karen", Merging.class).merge(wish));
            assertEquals("T1", allowed(registry));
            assertEquals(
                    "B 2",
                    database.value("select concat_ws(' ', a.ref, count(*)) from ninefold.consent s"
                            + " join ninefold.account a on a.id = s.account_id group by a.ref"));
        }
    }

    private static long version(Registry registry, String account) {
        return registry.get("karen", Accounts.class).get(account).version();
    }

    private static String rows(Database database) {
        return database.value("select concat_ws(' ', (select count(*) from ninefold.consent),"
                + " (select count(*) from ninefold.bin_consent))");
    }

    @Test
    @DisplayName("An alias is a name and nothing else")
    void takesOnlyNames() {
        for (String wrong : List.of("c.id", "c or 1=1", "told", "")) {
            assertThrows(IllegalArgumentException.class, () -> Permitted.sql(wrong, Purpose.SURVEY));
        }
    }
}
