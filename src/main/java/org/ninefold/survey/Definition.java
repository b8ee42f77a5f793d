package org.ninefold.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole questionnaire, as it is kept, edited and handed over. Texts are by language.
 *
 * @param key by which programs and files know it
 * @param intro what is said before the first question; may be empty
 * @param thanks what is said after the last; may be empty
 */
public record Definition(
        String key,
        Map<String, String> name,
        Map<String, String> intro,
        Map<String, String> thanks,
        List<Scale> scales,
        List<Section> sections) {

    public Definition {
        name = Map.copyOf(name);
        intro = Map.copyOf(intro);
        thanks = Map.copyOf(thanks);
        scales = List.copyOf(scales);
        sections = List.copyOf(sections);
    }

    public String name(String language) {
        return Spoken.in(name, language);
    }

    public String intro(String language) {
        return Spoken.in(intro, language);
    }

    public String thanks(String language) {
        return Spoken.in(thanks, language);
    }

    /** In the order in which they are asked. */
    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public Optional<Item> item(String itemKey) {
        return items().filter(item -> item.key().equals(itemKey)).findFirst();
    }

    /** What the item of this key asks; empty where there is none. */
    public String textOf(String itemKey, String language) {
        return item(itemKey).map(item -> item.text(language)).orElse("");
    }

    /** The scale of an item that has one. */
    public Scale scale(Item item) {
        return scale(item.scale()).orElseThrow(() -> new IllegalStateException("no scale of " + item.key()));
    }

    Optional<Scale> scale(String scaleKey) {
        return scales.stream().filter(scale -> scale.key().equals(scaleKey)).findFirst();
    }
}
