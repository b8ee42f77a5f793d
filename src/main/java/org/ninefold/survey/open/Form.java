package org.ninefold.survey.open;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.survey.Offered;

/**
 * What a page sends. Each item stands in it with the answer it had when the page was made: only what differs was
 * changed by the person, so that an old page does not undo what another one said since.
 */
record Form(Map<String, String[]> fields) {

    /** Before the key of an item: what is answered. */
    static final String ANSWER = "a.";

    /**
     * Before the key of an item: what was answered when the page was made, or kept by its script since; several where
     * nobody knows which of them is kept.
     */
    static final String WAS = "w.";

    /** What the person wants to do. */
    static final String STEP = "do";

    String step() {
        return first(STEP).strip();
    }

    /** Keys of the items the person saw. */
    List<String> shown() {
        return fields.keySet().stream()
                .filter(name -> name.startsWith(WAS))
                .map(name -> name.substring(WAS.length()))
                .toList();
    }

    /** Answers by item, where they are others than before; empty where one was taken away. */
    Map<String, String> changed() {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String item : shown()) {
            String is = answer(item);
            if (!Arrays.stream(fields.get(WAS + item)).map(Form::lines).allMatch(is::equals)) {
                changed.put(item, is);
            }
        }
        return changed;
    }

    private String answer(String item) {
        return lines(Offered.said(fields.getOrDefault(ANSWER + item, new String[0])));
    }

    /** Browsers send line ends in two characters, and make them of one. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private String first(String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
