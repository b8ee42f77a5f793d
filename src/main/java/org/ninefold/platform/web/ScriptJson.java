package org.ninefold.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * JSON between pages and their scripts, safe inside a script element. The chart component writes its data unescaped into a script that carries
 * the page's nonce, so a name such as {@code </script><script>…} would run.
 */
public final class ScriptJson {

    private ScriptJson() {}

    /** Nested maps, lists, texts, numbers and booleans as JSON without any character that could end or open markup. */
    public static String of(Map<String, ?> object) {
        return Json.createObjectBuilder(object)
                .build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** What a script sent: nested maps, lists, texts, whole numbers and booleans; what is null is not there. */
    public static Map<String, Object> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return map(reader.readObject());
        }
    }

    private static Map<String, Object> map(JsonObject object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (value != JsonValue.NULL) {
                values.put(name, plain(value));
            }
        });
        return values;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> map((JsonObject) value);
            case ARRAY -> ((JsonArray) value).stream().map(ScriptJson::plain).toList();
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).intValue();
            default -> value == JsonValue.TRUE;
        };
    }
}
