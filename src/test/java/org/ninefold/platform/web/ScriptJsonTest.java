package org.ninefold.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptJsonTest {

    private static final String HOSTILE = "</script><script>alert(1)</script> & <!-- \u2028 ÆØÅ";

    @Test
    void staysTheSameDataWithoutMarkup() {
        String script = ScriptJson.of(Map.of("name", HOSTILE));
        assertFalse(script.matches("(?s).*[<>&\u2028\u2029].*"), script);
        assertEquals(
                HOSTILE,
                Json.createReader(new StringReader(script)).readObject().getString("name"));
    }

    @Test
    void readsWhatAScriptSent() {
        assertEquals(
                Map.of("name", HOSTILE, "people", List.of(Map.of("x", 24, "known", true)), "none", List.of()),
                ScriptJson.read("{\"name\": %s, \"people\": [{\"x\": 24, \"known\": true, \"y\": null}], \"none\": []}"
                        .formatted(Json.createValue(HOSTILE))));
    }
}
