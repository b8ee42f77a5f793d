package org.ninefold.survey.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.platform.messages.Bundles;

/**
 * Several texts in several languages, as a person types them: a field for each language, a line for each text. A dash
 * stands where there is none: browsers let go of an empty line at the beginning.
 */
final class Lines {

    private static final String NONE = "–";

    private Lines() {}

    /** One field for each language; null where it has no text at all. */
    static Map<String, String> spread(List<Map<String, String>> texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String language : Bundles.LANGUAGES) {
            boolean any = texts.stream().anyMatch(text -> text.containsKey(language));
            String lines = texts.stream()
                    .map(text -> text.getOrDefault(language, NONE))
                    .collect(Collectors.joining("\n"));
            fields.put(language, any ? lines : null);
        }
        return fields;
    }

    /** The n-th lines of all languages belong together. An empty line counts, and is as good as a dash. */
    static List<Map<String, String>> gathered(Map<String, String> fields) {
        List<Map<String, String>> texts = new ArrayList<>();
        fields.forEach((language, field) -> {
            String[] lines = field.split("\\R");
            for (int at = 0; at < lines.length; at++) {
                if (texts.size() <= at) {
                    texts.add(new LinkedHashMap<>());
                }
                String line = lines[at].strip();
                if (!line.isEmpty() && !line.equals(NONE) && !line.equals("-")) {
                    texts.get(at).put(language, line);
                }
            }
        });
        return texts;
    }
}
