package org.ninefold.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import java.io.StringReader;
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
}
