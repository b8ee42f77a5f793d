package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.kernel.Refused;

/** What is refused as a questionnaire, and where the file is said to be wrong. */
class DefinitionRulesTest {

    private static final String GOOD =
            """
            {"key": "k", "name": {"en": "N"},
             "scales": [{"key": "s", "points": [1, 2, 3], "best": 3, "words": {"1": {"en": "low"}}}],
             "sections": [{"key": "a", "title": {"en": "A"}, "items": [
               {"key": "i", "kind": "SCALE", "scale": "s", "text": {"en": "I"}, "notRelevant": true},
               {"key": "c", "kind": "SINGLE_CHOICE", "text": {"en": "C"},
                "choices": [{"key": "x", "text": {"en": "X"}}, {"key": "y", "text": {"en": "Y"}}]},
               {"key": "n", "kind": "NUMBER", "lowest": 0, "highest": 9, "text": {"en": "H"}},
               {"key": "t", "kind": "TEXT", "text": {"en": "T"}, "condition": {"item": "i", "answers": [1, "NA"]}}
             ]}]}
            """;

    private static Definition checked(String file) {
        return DefinitionRules.checked(DefinitionReader.read(file));
    }

    @Test
    void takesWhatIsWhole() {
        Definition definition = checked(GOOD);
        assertEquals(
                List.of("i", "c", "n", "t"), definition.items().map(Item::key).toList());
        assertEquals(
                List.of("1", "NA"),
                definition.item("t").orElseThrow().condition().answers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "key": "k"              | "key": "Kø"                       | KEY_INVALID
                    "key": "c", "kind"      | "key": "i", "kind"                | KEY_TWICE
                    "key": "y", "text"      | "key": "x", "text"                | KEY_TWICE
                    "name": {"en": "N"}     | "name": {"en": " "}               | TEXT_MISSING
                    "text": {"en": "I"}     | "text": {}                        | TEXT_MISSING
                    "name": {"en": "N"}     | "name": {"de": "N"}               | LANGUAGE_UNKNOWN
                    [1, 2, 3], "best": 3    | [1, 3, 2], "best": 2              | SCALE_POINTS
                    [1, 2, 3], "best": 3    | [1, 1], "best": 1                 | SCALE_POINTS
                    [1, 2, 3], "best": 3    | [1], "best": 1                    | SCALE_POINTS
                    [1, 2, 3], "best": 3    | [0,1,2,3,4,5,6,7,8,9,10,11], "best": 11 | SCALE_POINTS
                    [1, 2, 3], "best": 3    | [1, 1000], "best": 1000           | SCALE_RANGE
                    [1, 2, 3], "best": 3    | [1, -2000000000], "best": 1       | SCALE_RANGE
                    "words": {"1"           | "words": {"7"                     | SCALE_POINTS
                    "best": 3               | "best": 2                         | SCALE_BEST
                    "scale": "s"            | "scale": "z"                      | SCALE_UNKNOWN
                    , {"key": "y", "text": {"en": "Y"}} | ~~                    | CHOICES_COUNT
                    "lowest": 0             | "lowest": 10                      | NUMBER_LIMITS
                    "answers": [1, "NA"]    | "answers": [4]                    | CONDITION_UNKNOWN
                    "answers": [1, "NA"]    | "answers": []                     | CONDITION_UNKNOWN
                    {"item": "i"            | {"item": "t"                      | CONDITION_UNKNOWN
                    {"item": "i"            | {"item": "n"                      | CONDITION_UNKNOWN
                    """)
    void refuses(String good, String broken, SurveyRefusal refusal) {
        String file = GOOD.replace(good, broken);
        assertEquals(false, file.equals(GOOD), "nothing was broken");
        assertEquals(refusal, assertThrows(Refused.class, () -> checked(file)).refusal());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "kind": "NUMBER"     | "kind": "DATE"      | sections[0].items[2].kind | "DATE"
                    "notRelevant": true  | "notRelevant": "no" | sections[0].items[0].notRelevant | "no"
                    "best": 3            | "best": 2.5         | scales[0].best | 2.5
                    "lowest": 0          | "lowes": 0          | sections[0].items[2] | lowes
                    "scales": [          | "scales": {"a": [   | { | {
                    "text": {"en": "T"}  | "text": {"en": 5}   | sections[0].items[3].text.en | 5
                    """)
    @DisplayName("R3 Who wrote the file is told the place, and what stands there")
    void saysWhere(String good, String broken, String place, String found) {
        Refused refused = assertThrows(Refused.class, () -> checked(GOOD.replace(good, broken)));
        assertEquals(SurveyRefusal.DEFINITION_UNREADABLE, refused.refusal());
        assertEquals(place, refused.facts().get(0));
        assertEquals(true, refused.facts().get(1).toString().startsWith(found), refused.toString());
    }

    @Test
    @DisplayName("R3 A file without an end, one nested without an end, and signs that no database keeps")
    void survivesHostileFiles() {
        assertEquals(
                SurveyRefusal.FILE_TOO_LARGE,
                assertThrows(Refused.class, () -> checked(" ".repeat(4_000_001)))
                        .refusal());
        assertEquals(
                SurveyRefusal.DEFINITION_UNREADABLE,
                assertThrows(Refused.class, () -> checked("[".repeat(100_000))).refusal());
        assertEquals(
                SurveyRefusal.DEFINITION_UNREADABLE,
                assertThrows(Refused.class, () -> checked(GOOD.replace("\"best\": 3", "\"best\": 1e999999999")))
                        .refusal());
        for (String sign : List.of("\\u0000", "\\ud800")) {
            assertEquals(
                    SurveyRefusal.TEXT_UNREADABLE,
                    assertThrows(Refused.class, () -> checked(GOOD.replace("\"N\"", "\"N" + sign + "\"")))
                            .refusal());
        }
    }

    @Test
    @DisplayName("200 questions are taken, 201 are not")
    void hasAnEnd() {
        assertEquals(200, checked(file(200)).items().count());
        Refused refused = assertThrows(Refused.class, () -> checked(file(201)));
        assertEquals(SurveyRefusal.TOO_MANY_ITEMS, refused.refusal());
    }

    private static String file(int items) {
        return "{\"key\": \"k\", \"name\": {\"en\": \"N\"}, \"sections\": [{\"key\": \"a\", \"title\": {\"en\": \"A\"},"
                + " \"items\": ["
                + IntStream.range(0, items)
                        .mapToObj(n -> "{\"key\": \"i" + n + "\", \"kind\": \"TEXT\", \"text\": {\"en\": \"?\"}}")
                        .collect(Collectors.joining(","))
                + "]}]}";
    }
}
