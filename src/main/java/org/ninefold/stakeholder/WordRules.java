package org.ninefold.stakeholder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ninefold.kernel.Refused;
import org.ninefold.stakeholder.WordLists.Word;

/**
 * What a list of words may become.
 *
 * @param was in their order
 * @param own whether the product brought along the word of a key, and has a text for it
 */
record WordRules(List<Word> was, Predicate<String> own) {

    /** Most words of a list. */
    static final int MOST = 100;

    private static final int KEY = 40;
    private static final int LABEL = 60;

    /** The words with keys, and all there were. */
    List<Word> settled(List<Word> wished) {
        Map<String, Word> known = was.stream().collect(Collectors.toMap(Word::key, Function.identity()));
        List<Word> words = new ArrayList<>();
        Set<String> keys = new HashSet<>(known.keySet());
        Set<String> named = new HashSet<>();
        for (Word word : wished) {
            Word settled = settled(word, known, keys);
            mustBeNew(settled, named);
            words.add(settled);
        }
        was.stream()
                .filter(word -> !named.contains(word.key()))
                .forEach(word -> words.add(new Word(word.key(), word.label(), false)));
        if (words.size() > MOST) {
            throw new Refused(StakeholderRefusal.TOO_MANY_WORDS, MOST);
        }
        return words;
    }

    private Word settled(Word word, Map<String, Word> known, Set<String> keys) {
        String label = word.label() == null || word.label().isBlank()
                ? null
                : word.label().strip();
        if (label != null && label.length() > LABEL) {
            throw new Refused(StakeholderRefusal.WORD_TOO_LONG, LABEL);
        }
        if (word.key() == null) {
            if (label == null) {
                throw new Refused(StakeholderRefusal.WORD_WITHOUT_TEXT);
            }
            return new Word(key(label, keys), label, word.offered());
        }
        if (!known.containsKey(word.key())) {
            throw new Refused(StakeholderRefusal.WORD_UNKNOWN, word.key());
        }
        if (label == null && !own.test(word.key())) {
            throw new Refused(StakeholderRefusal.WORD_WITHOUT_TEXT);
        }
        return new Word(word.key(), label, word.offered());
    }

    /** Two words that read the same could not be told apart. */
    private static void mustBeNew(Word word, Set<String> named) {
        boolean key = named.add(word.key());
        boolean label = word.label() == null || named.add("=" + word.label().toLowerCase(Locale.ROOT));
        if (!key || !label) {
            throw new Refused(StakeholderRefusal.WORD_TWICE, word.label() == null ? word.key() : word.label());
        }
    }

    /** Capital letters of the label, with a number where another word has them. */
    private static String key(String label, Set<String> taken) {
        String letters = Normalizer.normalize(label.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("Ø", "O")
                .replace("Æ", "AE")
                .replace("Ð", "D")
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        String base = letters.isEmpty() ? "WORD" : letters.substring(0, Math.min(letters.length(), KEY - 4));
        String key = base;
        for (int number = 2; !taken.add(key); number++) {
            key = base + "_" + number;
        }
        return key;
    }
}
