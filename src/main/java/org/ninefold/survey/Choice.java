package org.ninefold.survey;

import java.util.Map;

/** One of the answers an item offers. */
public record Choice(String key, Map<String, String> text) {

    public Choice {
        text = Map.copyOf(text);
    }

    public String text(String language) {
        return Spoken.in(text, language);
    }
}
