package org.ninefold.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ninefold.platform.messages.Messages;

/**
 * An answer that an item offers, in one language.
 *
 * @param value as it is kept
 * @param label as it is shown
 * @param word what a point of a scale means; empty where it has no word, or is no point
 */
public record Offered(String value, String label, String word) {

    /** All answers of an item, in the order in which they are shown; none where it is answered freely. */
    public static List<Offered> of(Definition definition, Item item, String language) {
        Messages texts = new Messages(Locale.forLanguageTag(language));
        List<Offered> offered = new ArrayList<>(
                switch (item.kind()) {
                    case SCALE -> points(definition.scale(item), language);
                    case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                        item.choices().stream()
                                .map(choice -> new Offered(choice.key(), choice.text(language), ""))
                                .toList();
                    case YES_NO ->
                        Item.YES_NO.stream().map(answer -> word(answer, texts)).toList();
                    case NUMBER, TEXT -> List.<Offered>of();
                });
        if (item.notRelevant()) {
            offered.add(word(Item.NOT_RELEVANT, texts));
        }
        return offered;
    }

    private static List<Offered> points(Scale scale, String language) {
        return scale.points().stream()
                .map(point -> new Offered(point.toString(), point.toString(), scale.word(point, language)))
                .toList();
    }

    private static Offered word(String answer, Messages texts) {
        return new Offered(answer, texts.text("answer." + answer), "");
    }
}
