package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ready-made questionnaires are what the method's documents say. */
class CatalogueTest {

    private final Definition satisfaction = ReadyMade.definition("satisfaction");
    private final Definition acidTest = ReadyMade.definition("acid-test");
    private final Definition pulse = ReadyMade.definition("pulse");

    @Test
    @DisplayName("CM-102 Four general questions, nine groups with 23 items, and two on development, in slide order")
    void satisfactionIsWhole() {
        List<Section> sections = satisfaction.sections();
        assertEquals(
                List.of(
                        "Generelt",
                        "Nemhed",
                        "Kundedialogen",
                        "Løsning vs. behov",
                        "Færdigløsningers kvalitet",
                        "Konsulentydelsers kvalitet",
                        "Installationens kvalitet",
                        "Hardwareløsningens kvalitet",
                        "Træningens kvalitet",
                        "Tekniske kompetences kvalitet",
                        "Udvikling"),
                sections.stream().map(section -> section.title("da")).toList());
        assertEquals(
                List.of(4, 4, 3, 1, 4, 3, 4, 4, 5, 4, 2),
                sections.stream().map(section -> section.items().size()).toList());
        assertEquals(List.of("Generel tilfredshed", "Anbefaling?", "Genkøb?", "Forbedringer?"), asked(sections.get(0)));
    }

    @Test
    @DisplayName("CM-065 to CM-096 The heading of a group is rated as its items are")
    void headingsAreRated() {
        assertEquals(
                List.of("Nemhed", "Forstår behov", "Samarbejdspartner", "Rådgiver"),
                asked(satisfaction.sections().get(1)));
        for (Section group : satisfaction.sections().subList(1, 10)) {
            assertEquals(group.title(), group.items().get(0).text());
            group.items().forEach(item -> assertEquals("quality", item.scale()));
        }
    }

    @Test
    @DisplayName("CM-061 to CM-063, CM-099 Each scale has its own direction")
    void scalesRunTheirOwnWays() {
        assertScale(satisfaction, "general", List.of(1, 2, 3, 4), 1);
        assertScale(satisfaction, "recommendation", List.of(1, 2, 3, 4, 5), 5);
        assertScale(satisfaction, "repurchase", List.of(1, 2, 3, 4, 5), 5);
        assertScale(satisfaction, "software", List.of(9, 8, 7, 6, 5, 4, 3, 2, 1), 9);
        assertScale(pulse, "nps", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 10);
    }

    private static void assertScale(Definition definition, String item, List<Integer> points, int best) {
        Scale scale = definition.scale(definition.item(item).orElseThrow());
        assertEquals(points, scale.points());
        assertEquals(best, scale.best());
    }

    @Test
    @DisplayName("PG-040 to PG-049 Seven statements, each with what should be improved")
    void acidTestHasSevenStatements() {
        List<Item> items = acidTest.items().toList();
        assertEquals(14, items.size());
        for (int n = 1; n <= 7; n++) {
            assertEquals(ItemKind.YES_NO, items.get(2 * n - 2).kind());
            assertEquals("Mitä pitäisi parantaa?", items.get(2 * n - 1).text("fi"));
        }
        assertEquals("We regularly do customer surveys.", items.get(6).text("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"satisfaction", "acid-test", "pulse"})
    @DisplayName(
            "Nothing must be answered, every scale item takes “not relevant”, every text is there in all languages")
    void asksGently(String key) {
        Definition definition = DefinitionRules.checked(ReadyMade.definition(key));
        definition.items().forEach(item -> {
            assertEquals(false, item.required(), item.key());
            assertEquals(item.kind() == ItemKind.SCALE, item.notRelevant(), item.key());
        });
        Stream.of(
                        Stream.of(definition.name(), definition.intro(), definition.thanks()),
                        definition.sections().stream().map(Section::title),
                        definition.items().map(Item::text),
                        definition.scales().stream().flatMap(scale -> scale.words().values().stream()))
                .flatMap(texts -> texts)
                .map(Map::keySet)
                .forEach(languages -> assertEquals(Set.of("en", "da", "sv", "fi"), languages));
    }

    @ParameterizedTest
    @ValueSource(strings = {"satisfaction", "acid-test", "pulse"})
    @DisplayName("R1 What is taken out can be brought in, and is the same")
    void comesBack(String key) {
        Definition definition = ReadyMade.definition(key);
        String file = DefinitionWriter.write(definition);
        assertEquals(definition, DefinitionReader.read(file));
        assertTrue(file.indexOf("\"key\"") < file.indexOf("\"sections\""), "in the order in which people read");
    }

    private static List<String> asked(Section section) {
        return section.items().stream().map(item -> item.text("da")).toList();
    }
}
