package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ninefold.stakeholder.MapFirm.person;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.RecycleBin;
import org.ninefold.kernel.Refused;
import org.ninefold.stakeholder.WordLists.Word;
import org.ninefold.testing.DataCheck;
import org.ninefold.testing.Database;

/** What identified people prefer, and what those of our own firm answer for. */
class PreferencesIT {

    private static final Preferences SAID =
            new Preferences("careful engineer", Channel.MEETING, "sv", "New pumps", "Before nine");

    private static final Insight KNOWN = new Insight(null, null, null, kept("CAREFUL_ENGINEER"), "Prices", null);

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "PG-071 PG-146 A person is like a persona and prefers content and time; the log tells each; on every map")
    void keepsWhatIsPreferred(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = firm(database);
            Insight said = new Insight(null, null, null, SAID, "Prices", null);
            assertEquals(KNOWN, firm.portray("anna", "A", "P1", said, Map.of()).insight());
            assertEquals(
                    "persona=CAREFUL_ENGINEER\nchannel=MEETING\nlanguage=sv\ncontent=New pumps\nbest_time=Before nine\n"
                            + "responsibilities=Prices",
                    database.value("select after_text from ninefold.audit where subject = 'stakeholder'"
                            + " and action = 'CHANGE'"));
            MapView copied = database.in(() -> firm.as("karen", MapCopies.class).copy("A", "B"));
            assertEquals(1, copied.people().size());
            assertEquals(KNOWN, firm.portrait("karen", "B", "P1").insight());
            Insight stranger = new Insight(null, null, null, kept("DECIDER"), null, null);
            Refused no = assertThrows(Refused.class, () -> firm.portray("anna", "A", "P1", stranger, Map.of()));
            assertEquals(StakeholderRefusal.WORD_UNKNOWN, no.refusal());
            assertEquals(List.of(), DataCheck.complaints(database.source()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("PG-071 A persona that is no longer offered stays with whom it was said of")
    void keepsOldPersonas(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = firm(database);
            firm.portray("anna", "A", "P1", KNOWN, Map.of());
            offer(firm);
            assertEquals(KNOWN, firm.portrait("anna", "A", "P1").insight());
            assertEquals(KNOWN, firm.portray("anna", "A", "P1", KNOWN, Map.of()).insight());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("PG-071 PG-146 All of it goes to the bin with the account, and comes back from it")
    void comesBackFromTheBin(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = firm(database);
            firm.portray("anna", "A", "P1", KNOWN, Map.of());
            long version = firm.version("account", "A");
            long bin = database.in(() -> firm.as("karen", RecycleBin.class).remove("A", version));
            database.run(() -> firm.as("karen", RecycleBin.class).restore(bin));
            assertEquals(KNOWN, firm.portrait("anna", "A", "P1").insight());
        }
    }

    /** With one person on the map of A, and one persona. */
    private static MapFirm firm(Database database) {
        MapFirm firm = new MapFirm(database);
        firm.draw("A", person("P1"));
        offer(firm, new Word(null, "Careful engineer", true));
        return firm;
    }

    private static void offer(MapFirm firm, Word... personas) {
        WordLists lists = firm.as("admin", WordLists.class);
        firm.database.run(
                () -> lists.save(ListedWord.List.PERSONA, lists.version(ListedWord.List.PERSONA), List.of(personas)));
    }

    private static Preferences kept(String persona) {
        return new Preferences(persona, SAID.channel(), SAID.language(), SAID.content(), SAID.time());
    }
}
