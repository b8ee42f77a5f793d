package org.ninefold.platform.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Every feature has its own {@code messages_<language>.properties}; here they are one set of texts per language. */
public final class Bundles {

    /** The features that have texts, in the order of the layout. */
    public static final List<String> FEATURES = List.of(
            "platform",
            "access",
            "account",
            "consent",
            "task",
            "intake",
            "ofbiz",
            "document",
            "segment",
            "stakeholder",
            "survey",
            "desk");

    public static final List<String> LANGUAGES = List.of("en", "da", "sv", "fi");

    private static final Map<String, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

    private Bundles() {}

    /** All texts in the language, English where the language is not one of ours. */
    public static Map<String, String> in(Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        return TEXTS.computeIfAbsent(language, Bundles::read);
    }

    private static Map<String, String> read(String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String feature : FEATURES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "org.ninefold." + feature + ".messages",
                    Locale.forLanguageTag(language),
                    Bundles.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return Map.copyOf(texts);
    }
}
