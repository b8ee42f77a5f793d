package org.ninefold.survey;

import java.util.List;
import java.util.Map;

/** Items that belong together, under a heading. */
public record Section(String key, Map<String, String> title, List<Item> items) {

    public Section {
        title = Map.copyOf(title);
        items = List.copyOf(items);
    }

    public String title(String language) {
        return Spoken.in(title, language);
    }

    Section with(List<Item> others) {
        return new Section(key, title, others);
    }
}
