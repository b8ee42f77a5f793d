package org.ninefold.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ScriptJsonTest {

    private static final String HOSTILE = "</script><script>alert(1)</script> & <!-- \u2028 ÆØÅ";

    @Test
    void staysTheSameDataWithoutMarkup() {
        JsonObject json = Json.createObjectBuilder().add("name", HOSTILE).build();
        String script = ScriptJson.of(json);
        assertFalse(script.matches("(?s).*[<>&\u2028\u2029].*"), script);
        assertEquals(
                HOSTILE,
                Json.createReader(new StringReader(script)).readObject().getString("name"));
    }
}
