package org.ninefold.survey.open;

import java.util.Map;
import org.ninefold.kernel.Markup;
import org.ninefold.platform.messages.Messages;
import org.ninefold.survey.AnswerSheet;
import org.ninefold.survey.Item;
import org.ninefold.survey.ItemKind;
import org.ninefold.survey.Offered;
import org.ninefold.survey.Scale;

/**
 * Writes the question of an item with what can be answered.
 *
 * @param said what the person said and is not kept, as it was refused; by item
 */
record ItemMarkup(Markup page, AnswerSheet sheet, Messages texts, Map<String, String> said) {

    /** @param refusal null where nothing is wrong with the answer */
    void write(Item item, boolean here, String refusal) {
        String was =
                sheet.answers().to(item.key()) == null ? "" : sheet.answers().to(item.key());
        String now = said.getOrDefault(item.key(), was);
        page.add("<fieldset class=\"item%s\" id=\"%s\">", here ? " here" : "", item.key());
        page.add("<legend>%s", text(item));
        if (item.required()) {
            page.add(" <span class=\"must\">%s</span>", texts.text("answer.must"));
        }
        page.add("</legend><input type=\"hidden\" name=\"%s\" value=\"%s\">", Form.WAS + item.key(), was);
        if (refusal != null) {
            page.add("<p class=\"wrong\" role=\"alert\" id=\"wrong-%s\">%s</p>", item.key(), refusal);
        }
        if (item.kind() == ItemKind.TEXT) {
            page.add("<textarea name=\"%s\" rows=\"5\" maxlength=\"4000\" aria-label=\"%s\">", name(item), text(item));
            page.add("%s</textarea>", now);
        } else {
            closed(item, now);
        }
        page.add("</fieldset>");
    }

    private void closed(Item item, String now) {
        if (item.kind() == ItemKind.NUMBER) {
            page.add(
                    "<input type=\"text\" inputmode=\"numeric\" name=\"%s\" value=\"%s\" aria-label=\"%s\">",
                    name(item), Offered.typed(item, now), text(item));
        }
        if (item.kind() == ItemKind.SCALE) {
            scale(item, now);
        } else {
            page.add("<div class=\"answers\">");
            Offered.of(sheet.definition(), item, sheet.language()).forEach(answer -> offer(item, answer, now));
            page.add("</div>");
        }
    }

    /** Points side by side where only the ends have words, one below the other where each has. */
    private void scale(Item item, String now) {
        Scale scale = sheet.definition().scale(item);
        boolean worded = scale.isWorded(sheet.language());
        page.add("<div class=\"answers%s\">", worded ? "" : " points");
        Offered.of(sheet.definition(), item, sheet.language()).forEach(answer -> offer(item, answer, now));
        page.add("</div>");
        if (!worded) {
            page.add("<p class=\"ends\" aria-hidden=\"true\">%s</p>", scale.meaning(sheet.language()));
        }
    }

    private void offer(Item item, Offered answer, String now) {
        boolean chosen = Offered.isIn(now, answer.value());
        page.add(answer.value().equals(Item.NOT_RELEVANT) ? "<label class=\"na\">" : "<label>");
        page.add(
                "<input type=\"%s\" name=\"%s\" value=\"%s\"",
                Offered.areTicked(item) ? "checkbox" : "radio", name(item), answer.value());
        page.add(" aria-label=\"%s\"", spoken(item, answer));
        page.add(chosen ? " checked>" : ">");
        page.add("<span>%s</span>", answer.label());
        if (!answer.word().isEmpty() && sheet.definition().scale(item).isWorded(sheet.language())) {
            page.add("<span class=\"word\">%s</span>", answer.word());
        }
        page.add("</label>");
    }

    /** Who hears one control alone shall know the question, the answer and which end is which. */
    private String spoken(Item item, Offered answer) {
        String label = answer.word().isEmpty() ? answer.label() : answer.label() + " " + answer.word();
        return item.kind() == ItemKind.SCALE
                ? label + ", " + text(item) + " ("
                        + sheet.definition().scale(item).meaning(sheet.language()) + ")"
                : label + ", " + text(item);
    }

    private String text(Item item) {
        return item.text(sheet.language());
    }

    private static String name(Item item) {
        return Form.ANSWER + item.key();
    }
}
