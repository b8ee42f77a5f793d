package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R4 The log says what was and what is")
class AuditChangeTest {

    @Test
    void keepsOnlyWhatDiffers() {
        Audit.Change change = Audit.Change.of("CHANGE", "user", "anna")
                .field("name", "Anna Holm", "Anna Lund")
                .field("role", Role.READER, Role.READER)
                .field("team", null, "Nordic");
        assertEquals("name=Anna Holm", change.beforeText());
        assertEquals("name=Anna Lund\nteam=Nordic", change.afterText());
        assertTrue(Audit.Change.of("CHANGE", "user", "anna")
                .field("name", "a", "a")
                .isEmpty());
    }

    @Test
    void aValueCannotForgeAnotherField() {
        Audit.Change change = Audit.Change.of("CREATE", "account", "x").after("name", "A\r\nowner=admin\\n");
        assertEquals("name=A\\r\\nowner=admin\\\\n", change.afterText());
    }

    @Test
    void aValueIsReadAsItWasWritten() {
        String hard = "a\r\nowner=admin\\n \\\\ =x\n";
        Audit.Change change =
                Audit.Change.of("CREATE", "account", "x").after("name", hard).after("team", "Nordic");
        assertEquals(Map.of("name", hard, "team", "Nordic"), FieldLines.read(change.afterText()));
        assertEquals(Map.of(), FieldLines.read(null));
    }

    @Test
    void saysForEachFieldWhatWasAndWhatIs() {
        assertEquals(
                List.of(
                        new FieldChange("email", "x@y", null),
                        new FieldChange("name", "Anna", "Anna Lund"),
                        new FieldChange("team", null, "Nordic")),
                FieldChange.between(
                        Map.of("name", "Anna", "email", "x@y"), Map.of("name", "Anna Lund", "team", "Nordic")));
    }
}
