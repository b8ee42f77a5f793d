package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.kernel.Refused;
import org.ninefold.stakeholder.WordLists.Word;

/** What becomes of a list of words. */
class WordRulesTest {

    private static final Word IT = new Word("IT", null, true);
    private static final Word CREW = new Word("CREW", "Crew", true);

    private final WordRules rules = new WordRules(List.of(IT, CREW), "IT"::equals);

    @ParameterizedTest
    @CsvSource({
        "Bådfører, BADFORER",
        "Köp & sälj, KOP_SALJ",
        "crew, CREW_2",
        "Æðelred!, AEDELRED",
        "采购, WORD",
        "' Head of  yard ', HEAD_OF_YARD"
    })
    @DisplayName("A new word has a key of its own, from its letters")
    void hasAKey(String label, String key) {
        Word added = rules.settled(List.of(IT, renamed("Hands"), new Word(null, label, true)))
                .get(2);
        assertEquals(new Word(key, label.strip(), true), added);
    }

    @Test
    @DisplayName("What is left out is no longer offered, and comes last; somebody may have it")
    void keepsWhatIsLeftOut() {
        assertEquals(List.of(CREW, new Word("IT", null, false)), rules.settled(List.of(CREW)));
    }

    @Test
    @DisplayName("The product's own word loses the text it was given, another cannot be without")
    void needsAText() {
        assertEquals(
                IT, rules.settled(List.of(new Word("IT", "  ", true), CREW)).get(0));
        refuses(StakeholderRefusal.WORD_WITHOUT_TEXT, renamed(" "));
        refuses(StakeholderRefusal.WORD_WITHOUT_TEXT, new Word(null, null, true));
    }

    @Test
    @DisplayName("No two words read the same, none is longer than 60 letters, none is somebody else's")
    void refusesWhatCannotBeToldApart() {
        refuses(StakeholderRefusal.WORD_TWICE, CREW, new Word(null, "CREW", true));
        refuses(StakeholderRefusal.WORD_TWICE, IT, IT);
        assertEquals(
                60,
                rules.settled(List.of(renamed("x".repeat(60)))).get(0).label().length());
        refuses(StakeholderRefusal.WORD_TOO_LONG, renamed("x".repeat(61)));
        refuses(StakeholderRefusal.WORD_UNKNOWN, new Word("HR", null, true));
    }

    @Test
    @DisplayName("A list takes a hundred words, counted with those that were there")
    void isNoLongerThanAHundred() {
        List<Word> many = IntStream.range(0, 98)
                .mapToObj(number -> new Word(null, "Word " + number, true))
                .toList();
        assertEquals(100, rules.settled(many).size());
        List<Word> more = new ArrayList<>(many);
        more.add(new Word(null, "One more", true));
        assertEquals(
                StakeholderRefusal.TOO_MANY_WORDS,
                assertThrows(Refused.class, () -> rules.settled(more)).refusal());
    }

    private void refuses(StakeholderRefusal refusal, Word... wished) {
        assertEquals(
                refusal,
                assertThrows(Refused.class, () -> rules.settled(List.of(wished)))
                        .refusal());
    }

    private static Word renamed(String label) {
        return new Word(CREW.key(), label, true);
    }
}
