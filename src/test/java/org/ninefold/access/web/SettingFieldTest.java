package org.ninefold.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.access.InstallationSettings.Value;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.Setting.Kind;

class SettingFieldTest {

    @Test
    @DisplayName("Every kind of setting is drawn in one way")
    void everyKindIsDrawnOnce() {
        for (Kind kind : Kind.values()) {
            SettingField field = field(new Setting("s", kind, "1", List.of()));
            long ways = Stream.of(field.isChoice(), field.isPercent(), field.isNumber(), field.isLine())
                    .filter(way -> way)
                    .count();
            assertEquals(1, ways, kind.name());
        }
    }

    @Test
    @DisplayName("Words may be typed with spaces; an emptied line is an empty text")
    void wordsMayHaveSpaces() {
        SettingField words = field(Setting.words("s", "A"));
        words.setIs(" LEAD,  ACCOUNT , X ");
        assertEquals("LEAD,ACCOUNT,X", words.wish().is());
        assertTrue(words.getSetting().accepts(words.wish().is()));
        words.setIs(null);
        words.setWas(null);
        assertEquals("", words.wish().is());
        assertEquals("", words.wish().was());
        SettingField line = field(Setting.line("s"));
        line.setIs(" https://a.example/x, y ");
        assertEquals("https://a.example/x, y", line.wish().is());
    }

    private static SettingField field(Setting setting) {
        return new SettingField(new Value("group", setting, setting.standard()));
    }
}
