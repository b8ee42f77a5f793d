package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps by which a questionnaire is put together. */
class RevisionTest {

    private static final Definition TWO = new Definition(
            "k",
            Map.of("en", "K"),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(section("a", "1", "2", "3"), section("b", "4")));

    private static Section section(String key, String... items) {
        return new Section(
                key,
                Map.of("en", key),
                List.of(items).stream().map(one -> item(one, one)).toList());
    }

    private static Item item(String key, String text) {
        return new Item(key, ItemKind.TEXT, Map.of("en", text), null, List.of(), null, null, false, false, null);
    }

    private static String shown(Definition definition) {
        return definition.sections().stream()
                .map(section -> section.key()
                        + section.items().stream().map(item -> item.text("en")).toList())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 | -1 | a[2, 1, 3] b[4]
                    2 | 1  | a[1, 3, 2] b[4]
                    1 | -1 | a[1, 2, 3] b[4]
                    3 | 1  | a[1, 2, 3] b[4]
                    4 | 1  | a[1, 2, 3] b[4]
                    """)
    @DisplayName("A question moves within its section, and stays at its ends")
    void ordersItems(String key, int steps, String becomes) {
        assertEquals(becomes, shown(new Revision(TWO).moveItem(key, steps)));
    }

    @Test
    @DisplayName("R2 CM-100 A question goes to the end of another section under the same key")
    void bringsItemsOver() {
        assertEquals("a[1, 3] b[4, new]", shown(new Revision(TWO).item("b", item("2", "new"))));
        assertEquals(
                List.of("1", "3", "4", "2"),
                new Revision(TWO)
                        .item("b", item("2", "new"))
                        .items()
                        .map(Item::key)
                        .toList());
    }

    @Test
    void changesAddsAndRemoves() {
        Revision revision = new Revision(TWO);
        assertEquals("a[1, new, 3] b[4]", shown(revision.item("a", item("2", "new"))));
        assertEquals("a[1, 2, 3, 5] b[4]", shown(revision.item("a", item("5", "5"))));
        assertEquals("a[1, 3] b[4]", shown(revision.withoutItem("2")));
        assertEquals("b[4] a[1, 2, 3]", shown(revision.moveSection("b", -1)));
        assertEquals("b[4]", shown(revision.withoutSection("a")));
        assertEquals("a[1, 2, 3] b[4] c[]", shown(revision.title("c", Map.of("en", "C"))));
        assertEquals(
                "B", revision.title("b", Map.of("en", "B")).sections().get(1).title("en"));
        assertEquals("a[1, 2, 3] b[4]", shown(TWO), "what it began with stays");
    }

    @ParameterizedTest
    @CsvSource({"Hvad nu?, hvad-nu", "Ærø & Ålborg, aero-alborg", "taken, taken-2", "采购, key"})
    void makesKeys(String text, String key) {
        assertEquals(key, Keys.of("", Map.of("da", text), List.of("taken")));
    }

    @Test
    void keepsATypedKey() {
        assertEquals("mine", Keys.of(" mine ", Map.of("en", "Other"), List.of("mine")));
    }
}
