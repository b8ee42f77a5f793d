package org.ninefold.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.Choice;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Item;
import org.ninefold.survey.Offered;

/**
 * A questionnaire as the one who is asked sees it, with what was answered so far.
 *
 * @param tongue the language in which it asks
 * @param said answers by item; several of one item have commas between
 * @param wrong the key of the item whose answer is refused, or null
 * @param why why it is
 */
public record Asking(Definition whole, String tongue, Map<String, String> said, String wrong, String why) {

    /** Before the name of an item in the names of its fields: no other field of a page is called so. */
    private static final String FIELD = "answer.";

    /** Nothing is answered yet. */
    static Asking blank(Definition whole, String tongue) {
        return new Asking(whole, tongue, Map.of(), null, null);
    }

    public String field(Item item) {
        return FIELD + item.key();
    }

    /** What was sent for an item; empty for none. */
    static String sent(Item item, Map<String, String[]> fields) {
        String[] sent = fields.get(FIELD + item.key());
        return sent == null ? "" : Offered.said(sent).strip();
    }

    /** The answers an item offers, in the order in which they are shown. */
    public List<Choice> offered(Item item) {
        String given = given(item);
        return Offered.of(whole, item, tongue).stream()
                .map(one -> new Choice(one.value(), one.label(), Offered.isIn(given, one.value())))
                .toList();
    }

    /** Whether answers are ticked, and not chosen one instead of another. */
    public boolean isTicked(Item item) {
        return Offered.areTicked(item);
    }

    /** What was typed; empty where one of the words offered beside the field was chosen. */
    public String typed(Item item) {
        return Offered.typed(item, given(item));
    }

    private String given(Item item) {
        return said.getOrDefault(item.key(), "");
    }

    public boolean isWrong(Item item) {
        return item.key().equals(wrong);
    }

    /** What the points of a scale mean, as far as it says. */
    public String ends(Item item) {
        return whole.scale(item).meaning(tongue);
    }

    public String required() {
        return new Messages(Locale.forLanguageTag(tongue)).text("questionnaire.required");
    }
}
