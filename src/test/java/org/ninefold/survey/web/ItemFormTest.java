package org.ninefold.survey.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.platform.web.Draft;
import org.ninefold.survey.Choice;
import org.ninefold.survey.Item;
import org.ninefold.survey.ItemKind;

/** Choices that are typed anew keep their keys, so that what people answered stays true. */
class ItemFormTest {

    @ParameterizedTest
    @CsvSource({
        "Red Green Blue, a:Red b:Green c:Blue",
        "Green Red Blue, b:Green a:Red c:Blue",
        "Red Blue, a:Red c:Blue",
        "Red Yellow Blue, a:Red b:Yellow c:Blue",
        "Red Green Blue Yellow, a:Red b:Green c:Blue yellow:Yellow",
        "Yellow Red Green Blue, yellow:Yellow a:Red b:Green c:Blue"
    })
    @DisplayName("R2 The same words are the same choice; words in the place of a choice that is gone are its new words")
    void keepsKeys(String typed, String kept) {
        Item was = item(List.of(choice("a", "Red"), choice("b", "Green"), choice("c", "Blue")));
        Draft draft = new Draft();
        draft.getValues().putAll(ItemForm.of("s", was));
        List<Map<String, String>> choices =
                Stream.of(typed.split(" ")).map(word -> Map.of("en", word)).toList();
        Item is = new ItemForm(draft, was.text(), choices).item("i", was);
        assertEquals(
                List.of(kept.split(" ")),
                is.choices().stream()
                        .map(choice -> choice.key() + ":" + choice.text("en"))
                        .toList());
    }

    @Test
    @DisplayName("Not relevant is offered where somebody chose it, and never beside own words")
    void offersNotRelevant() {
        assertEquals(false, ItemForm.empty("s", List.of()).get("not_relevant"));
        for (ItemKind kind : ItemKind.values()) {
            Draft draft = new Draft();
            draft.getValues().putAll(ItemForm.of("s", item(List.of())));
            draft.getValues().put("kind", kind);
            draft.getValues().put("not_relevant", true);
            assertEquals(
                    kind != ItemKind.TEXT,
                    new ItemForm(draft, Map.of("en", "I"), List.of())
                            .item("i", null)
                            .notRelevant());
        }
    }

    private static Choice choice(String key, String text) {
        return new Choice(key, Map.of("en", text));
    }

    private static Item item(List<Choice> choices) {
        return new Item("i", ItemKind.SINGLE_CHOICE, Map.of("en", "I"), null, choices, null, null, false, false, null);
    }
}
