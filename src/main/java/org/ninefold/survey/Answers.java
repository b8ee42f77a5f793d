package org.ninefold.survey;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one person answered: by item, a point, the key of a choice, several of them with commas between, a number,
 * {@code YES}, {@code NO}, {@code DONT_KNOW}, {@code NA}, or own words. An item without an answer is not there.
 */
public record Answers(Map<String, String> given) {

    public static final Answers NONE = new Answers(Map.of());

    /** Stands between the marks of items, none of which has it: keys are letters, digits and hyphens. */
    private static final String BETWEEN = ";";

    /** Made once: many people's words are read at a time. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    public Answers {
        given = Map.copyOf(given);
    }

    /** The answer to an item; null where there is none. */
    public String to(String item) {
        return given.get(item);
    }

    public boolean isEmpty() {
        return given.isEmpty();
    }

    /** The same with other answers to some items; null takes an answer away. */
    Answers with(Map<String, String> others) {
        Map<String, String> changed = new LinkedHashMap<>(given);
        others.forEach((item, answer) -> {
            if (answer == null) {
                changed.remove(item);
            } else {
                changed.put(item, answer);
            }
        });
        return new Answers(changed);
    }

    /** Without the answers to items that are not asked, as other answers are what they are. */
    Answers asked(Definition definition) {
        return new Answers(given.entrySet().stream()
                .filter(answer -> definition
                        .item(answer.getKey())
                        .filter(item -> isAsked(definition, item))
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whether an item is asked of who answered so far as this. */
    public boolean isAsked(Definition definition, Item item) {
        Condition condition = item.condition();
        if (condition == null) {
            return true;
        }
        // the earlier item may depend on one before it
        return definition
                .item(condition.item())
                .filter(earlier -> isAsked(definition, earlier))
                .map(earlier -> to(earlier.key()))
                .filter(answer -> List.of(answer.split(",")).stream().anyMatch(condition.answers()::contains))
                .isPresent();
    }

    /** What can be counted, as it is kept: a mark for each item of the definition, in its order. */
    public String marks(Definition definition) {
        return definition
                .items()
                .map(item -> item.kind() == ItemKind.TEXT ? "" : given.getOrDefault(item.key(), ""))
                .collect(Collectors.joining(BETWEEN));
    }

    /** What people said in their own words, as it is kept; null where they said nothing. */
    public String words(Definition definition) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        boolean none = true;
        for (Item item : (Iterable<Item>) definition.items()::iterator) {
            if (item.kind() == ItemKind.TEXT && given.containsKey(item.key())) {
                words.add(item.key(), given.get(item.key()));
                none = false;
            }
        }
        return none ? null : words.build().toString();
    }

    static Answers of(Definition definition, String marks, String words) {
        Map<String, String> given = new LinkedHashMap<>();
        Iterator<String> each = List.of(marks.split(BETWEEN, -1)).iterator();
        definition.items().forEach(item -> {
            String mark = each.hasNext() ? each.next() : "";
            if (!mark.isEmpty()) {
                given.put(item.key(), mark);
            }
        });
        if (words != null) {
            try (JsonReader reader = READERS.createReader(new StringReader(words))) {
                reader.readObject().forEach((item, text) -> given.put(item, ((JsonString) text).getString()));
            }
        }
        return new Answers(given);
    }
}
