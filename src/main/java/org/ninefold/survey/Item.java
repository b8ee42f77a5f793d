package org.ninefold.survey;

import java.util.List;
import java.util.Map;

/**
 * One question. Its answers are kept by its key: it may move to another section, and keeps them.
 *
 * @param scale the key of the scale, for {@link ItemKind#SCALE} alone
 * @param choices for choices alone
 * @param lowest of a number; null where there is no limit
 * @param highest of a number; null where there is no limit
 * @param notRelevant whether one may answer that it does not concern one, which counts as an answer but in no average
 * @param condition null where the item is always asked
 */
public record Item(
        String key,
        ItemKind kind,
        Map<String, String> text,
        String scale,
        List<Choice> choices,
        Integer lowest,
        Integer highest,
        boolean required,
        boolean notRelevant,
        Condition condition) {

    /** What is answered where an item does not concern somebody. */
    public static final String NOT_RELEVANT = "NA";

    /** The answers to {@link ItemKind#YES_NO}. */
    public static final List<String> YES_NO = List.of("YES", "NO", "DONT_KNOW");

    public Item {
        text = Map.copyOf(text);
        choices = List.copyOf(choices);
    }

    public String text(String language) {
        return Spoken.in(text, language);
    }
}
