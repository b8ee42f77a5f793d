package org.ninefold.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ninefold.platform.messages.Messages;

/**
 * An answer that an item offers, in one language.
 *
 * @param value as it is kept
 * @param label as it is shown
 * @param word what a point of a scale means; empty where it has no word, or is no point
 */
public record Offered(String value, String label, String word) {

    private static final String BETWEEN = ",";

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
        // words are left out where they are not relevant
        if (item.notRelevant() && item.kind() != ItemKind.TEXT) {
            offered.add(word(Item.NOT_RELEVANT, texts));
        }
        return offered;
    }

    /** Whether several answers of an item may be ticked, or the one beside its field unticked again. */
    public static boolean areTicked(Item item) {
        return item.kind() == ItemKind.MULTIPLE_CHOICE || item.kind() == ItemKind.NUMBER;
    }

    /** What a page sends for an item, as it is kept: a field that was left blank beside a chosen answer says nothing. */
    public static String said(String... fields) {
        return Arrays.stream(fields).filter(field -> !field.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    /** Whether the answer is among those given to an item. */
    public static boolean isIn(String given, String answer) {
        return List.of(given.split(BETWEEN)).contains(answer);
    }

    /** What was typed into the field of an item, without what was chosen beside it. */
    public static String typed(Item item, String given) {
        return item.kind() == ItemKind.TEXT
                ? given
                : Arrays.stream(given.split(BETWEEN))
                        .filter(answer -> !answer.equals(Item.NOT_RELEVANT))
                        .collect(Collectors.joining(BETWEEN));
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
