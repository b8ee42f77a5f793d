package org.ninefold.survey;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Makes keys of sections, items and scales for who does not think of one. */
public final class Keys {

    private static final int LONGEST = 40;

    private Keys() {}

    /**
     * What was typed; else small letters of the text, with a number where another thing has them.
     *
     * @param typed null or empty where nothing was typed
     */
    public static String of(String typed, Map<String, String> texts, Collection<String> taken) {
        if (typed != null && !typed.isBlank()) {
            return typed.strip();
        }
        String letters = Normalizer.normalize(Spoken.in(texts, "en").toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-");
        String base = letters.substring(0, Math.min(letters.length(), LONGEST)).replaceAll("^-|-$", "");
        String first = base.isEmpty() ? "key" : base;
        String key = first;
        for (int number = 2; taken.contains(key); number++) {
            key = first + "-" + number;
        }
        return key;
    }
}
