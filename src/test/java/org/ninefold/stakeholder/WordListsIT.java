package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refusal.Ground;
import org.ninefold.kernel.Refused;
import org.ninefold.stakeholder.WordLists.Word;
import org.ninefold.testing.Database;

/** Administrators say what may be chosen for people on maps. */
class WordListsIT {

    private static final ListedWord.List ROLE = ListedWord.List.ROLE;

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A word is added, called otherwise, moved and no longer offered; saved twice it is one change")
    void followsTheAdministrator(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            WordLists lists = drawing.as("admin", WordLists.class);
            long version = database.in(() -> lists.version(ROLE));
            List<Word> words = new ArrayList<>(database.in(() -> lists.all(ROLE)));
            assertEquals("DECIDER", words.remove(0).key());
            words.set(0, new Word("APPROVER", "Signs", false));
            words.add(3, new Word(null, "Sponsor", true));
            database.run(() -> lists.save(ROLE, version, words));
            List<Word> is = database.in(() -> lists.all(ROLE));
            assertEquals(new Word("APPROVER", "Signs", false), is.get(0));
            assertEquals(new Word("SPONSOR", "Sponsor", true), is.get(3));
            assertEquals(new Word("DECIDER", null, false), is.get(8));
            long now = database.in(() -> lists.version(ROLE));
            database.run(() -> lists.save(ROLE, now, is));
            assertEquals(now, database.in(() -> lists.version(ROLE)));
            assertEquals("1", drawing.audited("word-list"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Who saw an older list is refused")
    void guardsTheList(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            WordLists lists = drawing.as("admin", WordLists.class);
            long version = database.in(() -> lists.version(ROLE));
            List<Word> words = new ArrayList<>(database.in(() -> lists.all(ROLE)));
            words.add(new Word(null, "Sponsor", true));
            database.run(() -> lists.save(ROLE, version, words));
            Refused late = assertThrows(Refused.class, () -> database.run(() -> lists.save(ROLE, version, words)));
            assertEquals(Ground.OUTDATED, late.refusal().ground());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("PG-071 No persona is brought along: a company adds its own, each with a text of its own")
    void takesPersonas(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            WordLists lists = new Drawing(database).as("admin", WordLists.class);
            ListedWord.List personas = ListedWord.List.PERSONA;
            assertEquals(List.of(), database.in(() -> lists.all(personas)));
            database.run(() -> lists.save(personas, 0, List.of(new Word(null, "Careful engineer", true))));
            assertEquals(
                    List.of(new Word("CAREFUL_ENGINEER", "Careful engineer", true)),
                    database.in(() -> lists.all(personas)));
            assertEquals("CAREFUL_ENGINEER", database.in(() -> lists.key(personas, "careful engineer")));
            assertThrows(Refused.class, () -> database.in(() -> lists.key(ROLE, "careful engineer")));
            assertFalse(WordLists.isOwn(personas, "DECIDER"));
            List<Word> nameless = List.of(new Word("CAREFUL_ENGINEER", null, true));
            Refused no = assertThrows(
                    Refused.class, () -> database.run(() -> lists.save(personas, lists.version(personas), nameless)));
            assertEquals(StakeholderRefusal.WORD_WITHOUT_TEXT, no.refusal());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("PG-146 Who keeps a key account has a function of that name, after Sales")
    void hasKeyAccountManagers(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            WordLists lists = new Drawing(database).as("admin", WordLists.class);
            List<Word> functions = database.in(() -> lists.all(ListedWord.List.FUNCTION));
            assertEquals(
                    List.of("SALES", "KEY_ACCOUNT_MANAGER", "PURCHASING"),
                    functions.subList(4, 7).stream().map(Word::key).toList());
            assertEquals(
                    "KEY_ACCOUNT_MANAGER",
                    database.in(() -> lists.key(ListedWord.List.FUNCTION, "Avainasiakaspäällikkö")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    @DisplayName("A word is known by its key, by what it is called here, and by the product's text in each language")
    void knowsAWord(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Drawing drawing = new Drawing(database);
            WordLists lists = drawing.as("admin", WordLists.class);
            for (String said : List.of("approver", "Godkender", " hyväksyjä ", "Godkännare")) {
                assertEquals("APPROVER", database.in(() -> lists.key(ROLE, said)), said);
            }
            List<Word> words = new ArrayList<>(database.in(() -> lists.all(ROLE)));
            words.set(0, new Word("DECIDER", "Buyer", true));
            words.set(1, new Word("APPROVER", "Signs", true));
            long version = database.in(() -> lists.version(ROLE));
            database.run(() -> lists.save(ROLE, version, words));
            assertEquals("APPROVER", database.in(() -> lists.key(ROLE, "signs")));
            assertEquals(
                    "BUYER", database.in(() -> lists.key(ROLE, "buyer")), "a key is before what another is called");
            assertThrows(Refused.class, () -> database.in(() -> lists.key(ROLE, "Godkender")));
        }
    }
}
