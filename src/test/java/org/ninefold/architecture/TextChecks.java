package org.ninefold.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold among the text files themselves. Each check answers with its complaints. */
final class TextChecks {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)(?:,(?:number|date)(?:,[^{}]*)?)?}");
    /** From this length on, a text that is the same in two languages was forgotten. */
    private static final int SENTENCE = 25;

    private TextChecks() {}

    static List<String> sameKeysInEveryLanguage(TextFiles files) {
        List<String> wrong = new ArrayList<>();
        files.texts().forEach((feature, languages) -> {
            Set<String> all = new TreeSet<>();
            languages.values().forEach(texts -> all.addAll(texts.keySet()));
            for (String language : TextFiles.LANGUAGES) {
                Set<String> missing = new TreeSet<>(all);
                missing.removeAll(languages.getOrDefault(language, Map.of()).keySet());
                missing.forEach(key -> wrong.add(feature + "/" + language + " lacks " + key));
            }
        });
        return wrong;
    }

    static List<String> keysAreUnique(TextFiles files) {
        List<String> wrong = new ArrayList<>(files.doubled());
        Map<String, String> owners = new java.util.TreeMap<>();
        files.texts().forEach((feature, languages) -> languages
                .getOrDefault("en", Map.of())
                .keySet()
                .forEach(key -> {
                    String other = owners.put(key, feature);
                    if (other != null) {
                        wrong.add(key + " is in " + other + " and in " + feature);
                    }
                }));
        return wrong;
    }

    static List<String> textsAreWellFormed(TextFiles files) {
        List<String> wrong = new ArrayList<>();
        files.texts()
                .forEach((feature, languages) -> languages.forEach((language, texts) -> texts.forEach((key, text) -> {
                    String where = feature + "/" + language + " " + key;
                    if (text.isBlank() || !text.equals(text.strip())) {
                        wrong.add(where + " is blank or has spaces at its ends");
                    }
                    if (text.contains("'")) {
                        wrong.add(where + " has a plain apostrophe");
                    }
                    if (ARGUMENT.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
                        wrong.add(where + " has braces that are no argument");
                    }
                })));
        return wrong;
    }

    static List<String> sameArgumentsInEveryLanguage(TextFiles files) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> english = files.in("en");
        for (String language : TextFiles.LANGUAGES) {
            files.in(language).forEach((key, text) -> {
                if (english.containsKey(key) && !arguments(text).equals(arguments(english.get(key)))) {
                    wrong.add(language + " " + key + " has other arguments than en");
                }
            });
        }
        return wrong;
    }

    static List<String> sentencesAreTranslated(TextFiles files) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> english = files.in("en");
        for (String language : TextFiles.LANGUAGES.subList(1, TextFiles.LANGUAGES.size())) {
            files.in(language).forEach((key, text) -> {
                if (text.length() >= SENTENCE && text.equals(english.get(key))) {
                    wrong.add(language + " " + key + " is still English");
                }
            });
        }
        return wrong;
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            found.add(argument.group(1));
        }
        return found;
    }
}
