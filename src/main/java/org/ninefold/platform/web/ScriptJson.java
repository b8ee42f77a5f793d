package org.ninefold.platform.web;

import jakarta.json.Json;
import java.util.Map;

/**
 * JSON that is safe inside a script element. The chart component writes its data unescaped into a script that carries
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
}
