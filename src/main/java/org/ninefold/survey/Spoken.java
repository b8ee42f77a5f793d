package org.ninefold.survey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ninefold.platform.messages.Bundles;

/** Texts of a questionnaire, by language. */
final class Spoken {

    /** A text that is missing in somebody's language is read in the first of these that has it. */
    private static final List<String> LANGUAGES = Bundles.LANGUAGES;

    private Spoken() {}

    /** The text in this language, else in another; empty where there is none at all. */
    static String in(Map<String, String> texts, String language) {
        String text = texts.get(language);
        return text != null
                ? text
                : LANGUAGES.stream()
                        .map(texts::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
    }
}
