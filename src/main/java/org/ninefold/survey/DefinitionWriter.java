package org.ninefold.survey;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ninefold.platform.messages.Bundles;

/** Writes a definition as JSON, in the order in which people read it. {@link DefinitionReader} reads it back. */
final class DefinitionWriter {

    private DefinitionWriter() {}

    static String write(Definition definition) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", definition.key())
                .add("name", texts(definition.name()))
                .add("intro", texts(definition.intro()))
                .add("thanks", texts(definition.thanks()))
                .add("scales", all(definition.scales(), DefinitionWriter::scale))
                .add("sections", all(definition.sections(), DefinitionWriter::section));
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json.build());
        }
        return text.toString().strip();
    }

    private static <T> JsonArrayBuilder all(Collection<T> things, Function<T, JsonObjectBuilder> writer) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        things.forEach(thing -> array.add(writer.apply(thing)));
        return array;
    }

    private static JsonObjectBuilder texts(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Bundles.LANGUAGES.stream().filter(texts::containsKey).forEach(one -> json.add(one, texts.get(one)));
        return json;
    }

    private static JsonObjectBuilder scale(Scale scale) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        new TreeMap<>(scale.words()).forEach((point, texts) -> words.add(point.toString(), texts(texts)));
        return Json.createObjectBuilder()
                .add("key", scale.key())
                .add("points", Json.createArrayBuilder(scale.points()))
                .add("best", scale.best())
                .add("words", words);
    }

    private static JsonObjectBuilder section(Section section) {
        return Json.createObjectBuilder()
                .add("key", section.key())
                .add("title", texts(section.title()))
                .add("items", all(section.items(), DefinitionWriter::item));
    }

    private static JsonObjectBuilder choice(Choice choice) {
        return Json.createObjectBuilder().add("key", choice.key()).add("text", texts(choice.text()));
    }

    private static JsonObjectBuilder item(Item item) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", item.key())
                .add("kind", item.kind().name())
                .add("text", texts(item.text()));
        if (item.scale() != null) {
            json.add("scale", item.scale());
        }
        if (!item.choices().isEmpty()) {
            json.add("choices", all(item.choices(), DefinitionWriter::choice));
        }
        if (item.lowest() != null) {
            json.add("lowest", item.lowest());
        }
        if (item.highest() != null) {
            json.add("highest", item.highest());
        }
        json.add("required", item.required()).add("notRelevant", item.notRelevant());
        if (item.condition() != null) {
            json.add(
                    "condition",
                    Json.createObjectBuilder()
                            .add("item", item.condition().item())
                            .add(
                                    "answers",
                                    Json.createArrayBuilder(item.condition().answers())));
        }
        return json;
    }
}
