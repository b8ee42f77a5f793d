package org.ninefold.platform.web;

import jakarta.json.JsonValue;

/**
 * JSON that is safe inside a script element. The chart component writes its data unescaped into a script that carries
 * the page's nonce, so a name such as {@code </script><script>…} would run.
 */
public final class ScriptJson {

    private ScriptJson() {}

    /** The same JSON with every character that could end or open markup written as an escape. */
    public static String of(JsonValue json) {
        return json.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
