package org.ninefold.survey;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ninefold.kernel.Refused;

/** Reads a definition from JSON, and says where it cannot. Whether it makes sense is for {@link DefinitionRules}. */
final class DefinitionReader {

    /** Longest file, in characters. */
    static final int LONGEST = 4_000_000;

    private static final int LONGEST_SHOWN = 60;

    private DefinitionReader() {}

    /** @throws Refused where the text is no definition */
    static Definition read(String text) {
        if (text.length() > LONGEST) {
            throw new Refused(SurveyRefusal.FILE_TOO_LARGE, LONGEST);
        }
        Place place = new Place("", parsed(text));
        place.knows(Set.of("key", "name", "intro", "thanks", "scales", "sections"));
        return new Definition(
                place.at("key").text(),
                place.at("name").texts(),
                place.at("intro").texts(),
                place.at("thanks").texts(),
                place.at("scales").all(DefinitionReader::scale),
                place.at("sections").all(DefinitionReader::section));
    }

    private static JsonValue parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (RuntimeException e) {
            // no JsonException where lists are nested too deep
            throw new Refused(SurveyRefusal.DEFINITION_UNREADABLE, "{", shown(text));
        }
    }

    private static Scale scale(Place place) {
        place.knows(Set.of("key", "points", "best", "words"));
        Map<Integer, Map<String, String>> words = new HashMap<>();
        place.at("words").each((point, texts) -> words.put(place.number(point), texts.texts()));
        return new Scale(
                place.at("key").text(),
                place.at("points").all(Place::number),
                place.at("best").number(),
                words);
    }

    private static Section section(Place place) {
        place.knows(Set.of("key", "title", "items"));
        return new Section(
                place.at("key").text(),
                place.at("title").texts(),
                place.at("items").all(DefinitionReader::item));
    }

    private static Item item(Place place) {
        place.knows(Set.of(
                "key",
                "kind",
                "text",
                "scale",
                "choices",
                "lowest",
                "highest",
                "required",
                "notRelevant",
                "condition"));
        return new Item(
                place.at("key").text(),
                place.at("kind").constant(ItemKind.class),
                place.at("text").texts(),
                place.at("scale").or(Place::text),
                place.at("choices").all(choice -> choice(choice)),
                place.at("lowest").or(Place::number),
                place.at("highest").or(Place::number),
                place.at("required").isTrue(),
                place.at("notRelevant").isTrue(),
                place.at("condition").or(DefinitionReader::condition));
    }

    private static Choice choice(Place place) {
        place.knows(Set.of("key", "text"));
        return new Choice(place.at("key").text(), place.at("text").texts());
    }

    private static Condition condition(Place place) {
        place.knows(Set.of("item", "answers"));
        return new Condition(place.at("item").text(), place.at("answers").all(Place::word));
    }

    private static String shown(Object text) {
        String all = String.valueOf(text);
        return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
    }

    /**
     * What stands at one place of the file.
     *
     * @param path as a person would point at it: {@code sections[1].items[0].kind}
     * @param value null where there is nothing
     */
    private record Place(String path, JsonValue value) {

        Place at(String name) {
            JsonValue found =
                    isKind(JsonValue.ValueType.OBJECT) ? value.asJsonObject().get(name) : null;
            return new Place(path.isEmpty() ? name : path + "." + name, found == JsonValue.NULL ? null : found);
        }

        /** A name that is not known would be lost without a word. */
        void knows(Set<String> names) {
            mustBe(JsonValue.ValueType.OBJECT);
            value.asJsonObject().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new Refused(SurveyRefusal.DEFINITION_UNREADABLE, path.isEmpty() ? "{" : path, name);
                    });
        }

        <T> List<T> all(Function<Place, T> reader) {
            List<T> things = new ArrayList<>();
            if (value != null) {
                mustBe(JsonValue.ValueType.ARRAY);
                for (JsonValue one : value.asJsonArray()) {
                    things.add(reader.apply(new Place(path + "[" + things.size() + "]", one)));
                }
            }
            return things;
        }

        void each(java.util.function.BiConsumer<String, Place> reader) {
            if (value != null) {
                mustBe(JsonValue.ValueType.OBJECT);
                value.asJsonObject().forEach((name, one) -> reader.accept(name, new Place(path + "." + name, one)));
            }
        }

        Map<String, String> texts() {
            Map<String, String> texts = new HashMap<>();
            each((language, text) -> texts.put(language, text.text().strip()));
            texts.values().removeIf(String::isEmpty);
            return texts;
        }

        /** Null where there is nothing. */
        <T> T or(Function<Place, T> reader) {
            return value == null ? null : reader.apply(this);
        }

        String text() {
            mustBe(JsonValue.ValueType.STRING);
            return ((jakarta.json.JsonString) value).getString();
        }

        int number() {
            mustBe(JsonValue.ValueType.NUMBER);
            return number(value.toString());
        }

        int number(String digits) {
            try {
                return Integer.parseInt(digits);
            } catch (NumberFormatException e) {
                throw unreadable();
            }
        }

        /** An answer: a point is written as a number, too. */
        String word() {
            return isKind(JsonValue.ValueType.NUMBER) ? Integer.toString(number()) : text();
        }

        boolean isTrue() {
            if (value != null && value != JsonValue.FALSE && value != JsonValue.TRUE) {
                throw unreadable();
            }
            return value == JsonValue.TRUE;
        }

        <E extends Enum<E>> E constant(Class<E> type) {
            String text = text();
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.name().equals(text))
                    .findFirst()
                    .orElseThrow(this::unreadable);
        }

        private boolean isKind(JsonValue.ValueType kind) {
            return value != null && value.getValueType() == kind;
        }

        private void mustBe(JsonValue.ValueType kind) {
            if (!isKind(kind)) {
                throw unreadable();
            }
        }

        private Refused unreadable() {
            return new Refused(SurveyRefusal.DEFINITION_UNREADABLE, path, value == null ? "–" : shown(value));
        }
    }
}
