package org.ninefold.survey.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in several languages, typed as lines. */
class LinesTest {

    @Test
    void linesOfOneNumberBelongTogether() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("en", "Good\r\n\r\nBad");
        typed.put("da", " God ");
        assertEquals(List.of(Map.of("en", "Good", "da", "God"), Map.of(), Map.of("en", "Bad")), Lines.gathered(typed));
    }

    @Test
    void spreadsThemAgain() {
        Map<String, String> fields =
                Lines.spread(List.of(Map.of("en", "Good", "da", "God"), Map.of(), Map.of("en", "Bad")));
        assertEquals(Arrays.asList("Good\n–\nBad", "God\n–\n–", null, null), new ArrayList<>(fields.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"–\nLast", "\nLast", "-\r\nLast", " \nLast\n"})
    @DisplayName("Words of the last point alone stay with the last point")
    void keepsTheirPlace(String typed) {
        List<Map<String, String>> words = List.of(Map.of(), Map.of("en", "Last"));
        assertEquals(words, Lines.gathered(Map.of("en", typed)));
        assertEquals("–\nLast", Lines.spread(words).get("en"));
    }
}
