package org.ninefold.survey.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.platform.messages.Bundles;

/** Several texts in several languages, as a person types them: a field for each language, a line for each text. */
final class Lines {

    private Lines() {}

    /** One field for each language. */
    static Map<String, String> spread(List<Map<String, String>> texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String language : Bundles.LANGUAGES) {
            String lines = texts.stream()
                    .map(text -> text.getOrDefault(language, ""))
                    .collect(Collectors.joining("\n"))
                    .stripTrailing();
            fields.put(language, lines.isEmpty() ? null : lines);
        }
        return fields;
    }

    /** The n-th lines of all languages belong together. */
    static List<Map<String, String>> gathered(Map<String, String> fields) {
        List<Map<String, String>> texts = new ArrayList<>();
        fields.forEach((language, field) -> {
            String[] lines = field.split("\\R");
            for (int at = 0; at < lines.length; at++) {
                if (texts.size() <= at) {
                    texts.add(new LinkedHashMap<>());
                }
                if (!lines[at].isBlank()) {
                    texts.get(at).put(language, lines[at].strip());
                }
            }
        });
        return texts;
    }
}
