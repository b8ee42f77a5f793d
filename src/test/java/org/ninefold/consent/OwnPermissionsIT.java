package org.ninefold.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Accounts;
import org.ninefold.account.Contacts;
import org.ninefold.account.MergeWish;
import org.ninefold.account.Merging;
import org.ninefold.account.RecycleBin;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** People with a link say what they allow. */
class OwnPermissionsIT {

    private static final String ROWS = "select coalesce(string_agg(purpose || ' ' || given || ' ' || channel || ' '"
            + " || entered_by, ', ' order by entered_at, id), '') from ninefold.consent";

    private static String link(Registry registry, Purpose purpose) {
        long tove = id(registry.database);
        String address = registry.database.in(
                () -> registry.get("karen", ConsentLinks.class).fresh(tove, purpose));
        assertTrue(address.matches("https://ours.example/consent/[A-Za-z0-9]{43}"), address);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static long id(Database database) {
        return Long.parseLong(database.value("select id from ninefold.contact where ref = 'T1'"));
    }

    private static OwnSheet find(Registry registry, String token) {
        return registry.database.in(
                () -> registry.get("karen", OwnPermissions.class).find(token));
    }

    private static OwnSheet say(Registry registry, String token, boolean given) {
        return registry.database.in(
                () -> registry.get("karen", OwnPermissions.class).say(token, Purpose.SURVEY, given, 1));
    }

    private static OwnSheet leave(Registry registry, String token) {
        return registry.database.in(
                () -> registry.get("karen", OwnPermissions.class).leave(token));
    }

    @ParameterizedTest
    @CsvSource({
        "'',    true,  1",
        "'',    false, 1",
        "true,  true,  0",
        "true,  false, 1",
        "false, true,  1",
        "false, false, 0"
    })
    @DisplayName("R9 Whatever holds, an answer adds a row where it changes something, and none where it does not")
    void addsOnlyChanges(String holds, boolean said, int rows) {
        try (Database database = Database.of(Database.Kind.H2)) {
            Registry registry = new Registry(database);
            String token = link(registry, null);
            if (!holds.isEmpty()) {
                say(registry, token, Boolean.parseBoolean(holds));
            }
            int before = holds.isEmpty() ? 0 : 1;
            OwnSheet sheet = say(registry, token, said);
            say(registry, token, said);
            assertEquals(said, sheet.asked().get(0).given());
            assertEquals(before + rows + "", database.value("select count(*) from ninefold.consent"));
            assertEquals(
                    before + rows + "",
                    database.value("select count(*) from ninefold.audit where subject = 'consent' and actor = '-'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9 A person gives, refuses and takes back by a link; what is kept of it opens nothing")
    void saysByLink(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            String token = link(registry, null);
            OwnSheet seen = find(registry, token);
            assertEquals("Tove", seen.firstName());
            assertEquals("da", seen.language());
            assertEquals(
                    List.of(Purpose.SURVEY, Purpose.NEWSLETTER),
                    seen.asked().stream().map(OwnSheet.Asked::purpose).toList());
            assertEquals("0", database.value("select count(*) from ninefold.consent"), "looking says nothing");
            say(registry, token, true);
            say(registry, token, false);
            say(registry, token, true);
            assertEquals(
                    "SURVEY true WEB -, SURVEY false WEB -, SURVEY true WEB -",
                    database.value(ROWS).replace("TRUE", "true").replace("FALSE", "false"));
            assertEquals(
                    "0",
                    database.value("select count(*) from ninefold.consent_token where hash like '%" + token + "%'"));
            assertTrue(
                    database.value("select min(source) from ninefold.consent").matches("/consent #[0-9a-f]{8}"));
            assertThrows(NotFound.class, () -> find(registry, token.substring(1) + "x"));
            database.sql("update ninefold.consent_token set expires_on = date '2026-03-31'");
            assertThrows(NotFound.class, () -> find(registry, token));
            database.run(registry.get("karen", ConsentLinks.class)::forgetOld);
            assertEquals("0", database.value("select count(*) from ninefold.consent_token"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9 One click ends the purpose of its mail; of no purpose in particular it ends all")
    void leaves(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            long tove = id(database);
            for (Purpose purpose : Purpose.values()) {
                database.run(() -> registry.get("karen", OwnPermissions.class).give(tove, purpose, 1, "letter"));
            }
            String newsletter = link(registry, Purpose.NEWSLETTER);
            assertEquals(
                    Purpose.NEWSLETTER,
                    find(registry, newsletter).asked().get(0).purpose());
            leave(registry, newsletter);
            OwnSheet left = leave(registry, newsletter);
            assertEquals(false, left.asked().get(0).given());
            assertEquals(true, left.asked().get(1).given());
            assertEquals("3", database.value("select count(*) from ninefold.consent"));
            leave(registry, link(registry, null));
            assertEquals("4", database.value("select count(*) from ninefold.consent"));
            assertEquals(false, find(registry, newsletter).asked().get(1).given());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R8 Nobody allows something in words they were not shown; who takes back is not held up by words")
    void keepsToTheWords(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            String token = link(registry, null);
            Map<String, String> words = Map.of("en", "New", "da", "Ny", "sv", "Ny", "fi", "Uusi");
            database.run(() -> registry.get("nils", ConsentWordings.class).save(Purpose.SURVEY, 1, words));
            assertThrows(Refused.class, () -> say(registry, token, true));
            assertEquals("0", database.value("select count(*) from ninefold.consent"));
            assertEquals(false, say(registry, token, false).asked().get(0).given());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R9 Who lies in the bin, or was forgotten, is met calmly, and nothing is noted; a merge changes nothing")
    void meetsThoseWhoAreGone(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            String token = link(registry, null);
            database.run(() -> registry.get("karen", Contacts.class).remove("T1", 1));
            assertTrue(find(registry, token).isGone());
            assertTrue(say(registry, token, true).isGone());
            assertTrue(leave(registry, token).isGone());
            long removal = Long.parseLong(database.value("select id from ninefold.removal"));
            database.run(() -> registry.get("karen", RecycleBin.class).restore(removal));
            assertFalse(find(registry, token).isGone());
            MergeWish wish =
                    new MergeWish("B", version(registry, "B"), "A", version(registry, "A"), Set.of(), Set.of());
            database.run(() -> registry.get("karen", Merging.class).merge(wish));
            assertEquals(true, say(registry, token, true).asked().get(0).given());
            registry.erase("karen", "T1", "asked");
            assertTrue(find(registry, token).isGone());
            assertTrue(leave(registry, token).isGone());
            assertEquals("0", database.value("select count(*) from ninefold.consent"));
            assertEquals("0", database.value("select count(*) from ninefold.consent_token where contact_id > 0"));
        }
    }

    private static long version(Registry registry, String account) {
        return registry.get("karen", Accounts.class).get(account).version();
    }
}
