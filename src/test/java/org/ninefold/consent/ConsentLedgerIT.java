package org.ninefold.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountRefusal;
import org.ninefold.account.ContactFields;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** What people allow us is kept row upon row. */
class ConsentLedgerIT {

    private static NewConsent told(String contact, Purpose purpose, boolean given, String source) {
        return new NewConsent(contact, purpose, given, ConsentChannel.LETTER, source);
    }

    private static List<String> ledger(Registry registry, String who, String contact) {
        return registry
                .database
                .in(() -> registry.get(who, ConsentLedger.class).page(contact, null, 0, 50))
                .items()
                .stream()
                .map(row -> row.purpose() + (row.given() ? " yes" : " no") + (row.holds() ? " holds" : ""))
                .toList();
    }

    private static ConsentView add(Registry registry, String who, NewConsent told) {
        return registry.database.in(() -> registry.get(who, ConsentLedger.class).add(told));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7 CM-145, CM-146 Two permissions apart; the newest of each holds, and all that was told stays")
    void keepsEveryRow(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            add(registry, "anna", told("T1", Purpose.SURVEY, true, "Letter of 2 March"));
            add(registry, "anna", told("T1", Purpose.NEWSLETTER, false, null));
            ConsentView last = add(registry, "anna", told("T1", Purpose.SURVEY, false, "Call"));
            assertEquals(
                    List.of("SURVEY no holds", "NEWSLETTER no holds", "SURVEY yes"), ledger(registry, "anna", "T1"));
            assertEquals("anna", last.enteredBy());
            assertEquals(Registry.NOW, last.enteredAt());
            Permissions known =
                    database.in(() -> registry.get("anna", ConsentLedger.class).of("T1"));
            assertEquals(false, known.now(Purpose.SURVEY).orElseThrow().given());
            assertEquals("Tove Qvist", known.name());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R8 The words shown are kept with each row, also when others are used later")
    void keepsTheWords(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            ConsentView first = add(registry, "anna", told("T1", Purpose.SURVEY, true, null));
            ConsentWordings wordings = registry.get("karen", ConsentWordings.class);
            Map<String, String> other = new HashMap<>(first.texts());
            other.put("da", "Må vi spørge?");
            database.run(() -> wordings.save(Purpose.SURVEY, 1, other));
            Refused late = assertThrows(
                    Refused.class, () -> database.run(() -> wordings.save(Purpose.SURVEY, 1, first.texts())));
            assertEquals(AccountRefusal.CHANGED_MEANWHILE, late.refusal());
            ConsentView second = add(registry, "anna", told("T1", Purpose.SURVEY, true, null));
            assertEquals(1, first.wording());
            assertEquals(2, second.wording());
            assertEquals("Må vi spørge?", second.texts().get("da"));
            assertEquals(
                    first.texts(),
                    database.in(() -> registry.get("anna", ConsentLedger.class).of("T1"))
                            .told()
                            .get(1)
                            .texts());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 The words the product brings along are there from the start, in four languages")
    void bringsWords(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            ConsentWordings wordings = new Registry(database).get("karen", ConsentWordings.class);
            for (Purpose purpose : Purpose.values()) {
                List<ConsentWordings.Wording> editions = database.in(() -> wordings.editions(purpose));
                assertEquals(1, editions.size());
                assertEquals(
                        Set.of("en", "da", "sv", "fi"), editions.get(0).texts().keySet());
                assertNull(editions.get(0).madeBy());
            }
            assertEquals(
                    "I må sende mig jeres nyhedsbrev",
                    wordings.shown(Purpose.NEWSLETTER).texts().get("da").substring(0, 31));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R8 Each change of the words is an edition, in all languages; what is said again is none")
    void keepsEditions(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            Map<String, String> texts = new HashMap<>(Map.of("en", " May we? ", "da", "Må vi?", "sv", "Får vi?"));
            ConsentWordings wordings = registry.get("karen", ConsentWordings.class);
            Refused missing =
                    assertThrows(Refused.class, () -> database.run(() -> wordings.save(Purpose.SURVEY, 1, texts)));
            assertEquals(AccountRefusal.MISSING, missing.refusal());
            texts.put("fi", "Saammeko?");
            database.run(() -> wordings.save(Purpose.SURVEY, 1, texts));
            database.run(() -> wordings.save(Purpose.SURVEY, 2, texts));
            assertEquals(
                    List.of("2 karen May we?", "1 null You may"),
                    database.in(() -> wordings.editions(Purpose.SURVEY)).stream()
                            .map(one -> one.edition() + " " + one.madeBy() + " "
                                    + one.texts().get("en").substring(0, 7).strip())
                            .toList());
            assertEquals(
                    1, database.in(() -> wordings.shown(Purpose.NEWSLETTER)).edition());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Who may not see the account adds nothing and reads nothing; who may only read adds nothing")
    void keepsToTheScope(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            registry.contact("B", "B1", new ContactFields(null, "Bo", null, null, null, null, false));
            add(registry, "karen", told("B1", Purpose.SURVEY, true, null));
            assertEquals(List.of(), ledger(registry, "anna", null));
            assertThrows(
                    NotFound.class,
                    () -> database.run(
                            () -> registry.get("anna", ConsentLedger.class).of("B1")));
            Refused unknown =
                    assertThrows(Refused.class, () -> add(registry, "anna", told("B1", Purpose.SURVEY, true, null)));
            assertEquals(ConsentRefusal.CONTACT_UNKNOWN, unknown.refusal());
            assertThrows(EJBAccessException.class, () -> add(registry, "lise", told("T1", Purpose.SURVEY, true, null)));
            Refused missing = assertThrows(Refused.class, () -> add(registry, "anna", told("T1", null, true, null)));
            assertEquals(AccountRefusal.MISSING, missing.refusal());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 Who is forgotten leaves no permission, in the ledger or in the bin")
    void forgets(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Registry registry = new Registry(database);
            add(registry, "anna", told("T1", Purpose.SURVEY, true, "Letter of Tove Qvist"));
            assertEquals("audit 2, consent 1, contact 1", Registry.places(registry.preview("karen", "T1")));
            registry.erase("karen", "T1", "asked");
            assertEquals("0", database.value("select count(*) from ninefold.consent"));
        }
    }
}
