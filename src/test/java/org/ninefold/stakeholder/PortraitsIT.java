package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ninefold.stakeholder.MapFirm.TODAY;
import static org.ninefold.stakeholder.MapFirm.person;
import static org.ninefold.stakeholder.MapFirm.registered;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountRefusal;
import org.ninefold.account.ContactFields;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** What is known of a person is kept, whoever's map it is said on, and how the person was judged stays to be read. */
class PortraitsIT {

    private static final Preferences PREFERS = new Preferences(null, Channel.PHONE, "da", "New pumps", "Before nine");

    private static final Insight KNOWN =
            new Insight("Half the downtime", "Service before price", 3, PREFERS, "Prices", null);

    @ParameterizedTest
    @EnumSource
    @DisplayName("CM-056 CM-060 IR-056 What is known is kept; saying it again is nothing; one who saw less is refused")
    void keepsWhatIsKnown(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            MapView drawn = firm.draw("A", person("P1"));
            Portrait saved = firm.portray("anna", "A", "P1", KNOWN, Map.of());
            assertEquals(KNOWN, saved.insight());
            assertTrue(saved.version() > drawn.version());
            assertEquals(saved, firm.portrait("anna", "A", "P1"));
            String audited = database.value("select count(*) from ninefold.audit");
            assertEquals(saved, firm.portray("anna", "A", "P1", KNOWN, Map.of()));
            assertEquals(audited, database.value("select count(*) from ninefold.audit"));
            Refused no =
                    assertThrows(Refused.class, () -> firm.change("nils", "A", drawn.version(), w -> w.without("P1")));
            assertEquals(AccountRefusal.CHANGED_MEANWHILE, no.refusal());
            assertEquals(List.of("anna"), no.facts(), "not karen, who drew the map");
            assertEquals(
                    Insight.NONE,
                    firm.portray("anna", "A", "P1", Insight.NONE, Map.of()).insight());
            assertThrows(NotFound.class, () -> firm.portrait("anna", "A", "P2"));
            assertThrows(EJBAccessException.class, () -> firm.portray("lise", "A", "P1", KNOWN, Map.of()));
            assertEquals(Insight.NONE, firm.portrait("lise", "A", "P1").insight());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("CM-057 CM-058 CM-059 The newest judgement by its day is how a person stands to us; all are kept")
    void keepsJudgements(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"));
            firm.judge("nils", 1, "Likes it", TODAY.minusDays(20));
            assertEquals(1, firm.judge("anna", -2, "Long ago", TODAY.minusDays(90)), "older than what is known");
            assertEquals(2, firm.judge("anna", 2, null, null));
            assertEquals(-1, firm.judge("nils", -1, "Met the competitor", TODAY), "the later one of a day");
            assertEquals(-1, firm.judge("nils", -1, "Met the competitor", null), "said already");
            assertEquals(-1, firm.judge("anna", 0, null, TODAY.minusDays(1)));
            assertNull(firm.judge("anna", null, null, null));
            List<Judgement> said = firm.portrait("anna", "A", "P1").said().stream()
                    .map(Said::judgement)
                    .toList();
            assertEquals(
                    List.of(
                            new Judgement(null, null, TODAY, "anna"),
                            new Judgement(-1, "Met the competitor", TODAY, "nils"),
                            new Judgement(2, null, TODAY, "anna"),
                            new Judgement(0, null, TODAY.minusDays(1), "anna"),
                            new Judgement(1, "Likes it", TODAY.minusDays(20), "nils"),
                            new Judgement(-2, "Long ago", TODAY.minusDays(90), "anna")),
                    said);
            refused(StakeholderRefusal.DAY_IN_THE_FUTURE, () -> firm.judge("anna", 1, null, TODAY.plusDays(1)));
            refused(StakeholderRefusal.STANCE_OUT_OF_RANGE, () -> firm.judge("anna", 3, null, null));
            assertEquals(List.of(), firm.stale());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("What cannot be known is refused")
    void refusesNonsense(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"));
            refused(StakeholderRefusal.TRUST_OUT_OF_RANGE, () -> firm.portray("anna", "A", "P1", trust(5), Map.of()));
            refused(StakeholderRefusal.TRUST_OUT_OF_RANGE, () -> firm.portray("anna", "A", "P1", trust(-1), Map.of()));
            assertEquals(
                    0,
                    firm.portray("anna", "A", "P1", trust(0), Map.of())
                            .insight()
                            .trust());
            Insight tomorrow = new Insight(null, null, null, Preferences.NONE, null, TODAY.plusDays(1));
            refused(StakeholderRefusal.DAY_IN_THE_FUTURE, () -> firm.portray("anna", "A", "P1", tomorrow, Map.of()));
            Insight klingon = Insight.NONE.speaking("xx");
            refused(AccountRefusal.LANGUAGE_UNKNOWN, () -> firm.portray("anna", "A", "P1", klingon, Map.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("PG-071 Whoever is a contact speaks the contact’s language, and keeps it when the contact goes")
    void speaksTheContactsLanguage(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", registered("P1", null));
            firm.portray("anna", "A", "P1", KNOWN, Map.of());
            assertEquals("da", firm.contact("P1").language());
            firm.contact("P1", firm.contact("P1").speaking("sv"));
            assertEquals(
                    "sv", firm.portrait("anna", "A", "P1").insight().prefers().language());
            PersonWish gone =
                    new PersonWish("P1", person("P1").fields(), person("P1").place(), Map.of(), false);
            firm.draw("A", gone);
            assertEquals(
                    "sv", firm.portrait("anna", "A", "P1").insight().prefers().language());
            assertEquals(3, firm.portrait("anna", "A", "P1").insight().trust());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A contact renamed on its own page makes maps newer on which it stands; saving the map itself goes on")
    void followsContacts(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            MapView a = firm.draw("A", registered("P1", null));
            MapView b = firm.draw("B", person("P1"));
            firm.contact("P1", new ContactFields("Ib", "Dam", "Boss", null, null, null, false));
            for (String account : List.of("A", "B")) {
                Refused no = assertThrows(
                        Refused.class,
                        () -> firm.change(
                                "nils",
                                account,
                                account.equals("A") ? a.version() : b.version(),
                                w -> w.without("P1")));
                assertEquals(List.of("anna"), no.facts());
            }
            long seen = firm.portrait("anna", "A", "P1").version();
            PersonFields other = new PersonFields("Ib Dam Juul", "Boss", "IT", Level.EMPLOYEE, "DECIDER");
            PersonWish renamed = new PersonWish("P1", other, person("P1").place(), Map.of(), null);
            MapView saved = firm.change("anna", "A", seen, wish -> wish.with(renamed));
            assertEquals("Juul", firm.contact("P1").lastName());
            assertEquals(
                    saved, firm.change("anna", "A", saved.version(), wish -> wish), "what is answered is as it is");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Who does not see a person’s home sees the person on the map, and not what is known")
    void hidesWhatIsKnownElsewhere(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"));
            firm.draw("C", person("P1"));
            firm.judge("anna", 1, "Secret", null);
            firm.portray("anna", "A", "P1", KNOWN, Map.of());
            Portrait seen = firm.portrait("cilla", "C", "P1");
            assertEquals(Insight.NONE, seen.insight());
            assertEquals(List.of(), seen.said());
            assertThrows(NotFound.class, () -> firm.portray("cilla", "C", "P1", trust(1), Map.of()));
            assertEquals(KNOWN, firm.portrait("anna", "A", "P1").insight());
        }
    }

    private static Insight trust(int trust) {
        return new Insight(null, null, trust, Preferences.NONE, null, null);
    }

    private static void refused(Enum<?> why, Runnable step) {
        assertEquals(why, assertThrows(Refused.class, step::run).refusal());
    }
}
