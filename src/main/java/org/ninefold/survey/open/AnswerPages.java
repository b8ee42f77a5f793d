package org.ninefold.survey.open;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.ninefold.kernel.Markup;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.OpenPage;
import org.ninefold.survey.AnswerSheet;
import org.ninefold.survey.Item;
import org.ninefold.survey.Section;

/** Writes the pages of one person's questionnaire. Numbers and names go into them escaped. */
final class AnswerPages {

    private final AnswerSheet sheet;
    private final Messages texts;
    private Markup page;

    AnswerPages(AnswerSheet sheet, Messages texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** What is asked, of whom, who will know, and until when; said before the first answer. */
    String welcome() {
        begin();
        page.add("<p>%s</p>", texts.text("answer.hello", sheet.person()));
        page.add("<p class=\"intro\">%s</p>", sheet.definition().intro(sheet.language()));
        page.add("<p class=\"who\">%s</p>", texts.text(sheet.anonymous() ? "answer.anonymous" : "answer.named"));
        page.add(
                "<p>%s<br>%s</p>",
                texts.text("answer.count", Walk.of(sheet).asked().size()), texts.text("answer.until", lastDay()));
        page.add(
                "<form method=\"post\"><button name=\"do\" value=\"begin\" class=\"main\">%s</button></form>",
                texts.text(sheet.answers().isEmpty() ? "answer.begin" : "answer.go-on"));
        page.add(
                "<details><summary>%s</summary><p>%s</p>",
                texts.text("answer.decline"), texts.text("answer.decline.text"));
        page.add(
                "<form method=\"post\"><button name=\"do\" value=\"decline\">%s</button></form></details>",
                texts.text("answer.decline.do"));
        return end();
    }

    /**
     * A section of questions, or one of them where there is little room.
     *
     * @param refusal null where nothing is wrong
     * @param said what was refused with it, by item
     */
    String questions(Walk walk, Item here, String refusal, Map<String, String> said) {
        begin();
        Section section = walk.section(here);
        List<Item> items = walk.items(section);
        page.add("<form method=\"post\" novalidate autocomplete=\"off\">");
        page.add(
                "<p class=\"progress\"><progress max=\"%s\" value=\"%s\"></progress>",
                walk.asked().size(), walk.answered());
        page.add(
                "<span class=\"one\">%s</span>",
                texts.text("answer.number", walk.number(here), walk.asked().size()));
        page.add(
                "<span class=\"all\">%s</span></p>",
                texts.text("answer.answered", walk.answered(), walk.asked().size()));
        page.add("<h2>%s</h2>", section.title(sheet.language()));
        ItemMarkup markup = new ItemMarkup(page, sheet, texts, said);
        items.forEach(item -> markup.write(item, item.equals(here), item.equals(here) ? refusal : null));
        page.add("<div role=\"status\"><p class=\"unkept\" hidden>%s</p></div>", texts.text("answer.unkept"));
        buttons("one", here.key(), walk.before(here) != null);
        buttons("all", here.key(), walk.beforeSection(here) != null);
        page.add("</form>");
        return end();
    }

    /** @param room {@code one} item at a time or {@code all} of a section */
    private void buttons(String room, String key, boolean back) {
        page.add(
                "<div class=\"buttons %s\"><button name=\"do\" value=\"next %s %s\" class=\"main\">%s</button>",
                room, room, key, texts.text("answer.next"));
        if (back) {
            page.add("<button name=\"do\" value=\"back %s %s\">%s</button>", room, key, texts.text("answer.back"));
        }
        page.add("</div>");
    }

    /** All questions were shown: how many are answered, and the last button. */
    String last(Walk walk, String refusal) {
        begin();
        page.add("<h2>%s</h2>", texts.text("answer.last"));
        if (refusal != null) {
            page.add("<p class=\"wrong\" role=\"alert\">%s</p>", refusal);
        }
        page.add(
                "<p>%s</p>",
                texts.text("answer.answered", walk.answered(), walk.asked().size()));
        page.add("<p>%s</p>", texts.text("answer.last.text"));
        page.add(
                "<form method=\"post\"><div class=\"buttons\"><button name=\"do\" value=\"send\" class=\"main\">%s</button>",
                texts.text("answer.send"));
        page.add("<button name=\"do\" value=\"look\">%s</button></div></form>", texts.text("answer.look"));
        return end();
    }

    String thanks() {
        begin();
        page.add("<p class=\"done\">%s</p>", sheet.definition().thanks(sheet.language()));
        page.add("<p>%s</p>", texts.text("answer.close"));
        return end();
    }

    String declined() {
        begin();
        page.add("<p>%s</p>", texts.text("answer.declined"));
        if (sheet.open()) {
            page.add(
                    "<form method=\"post\"><button name=\"do\" value=\"begin\">%s</button></form>",
                    texts.text("answer.begin"));
        }
        return end();
    }

    String over() {
        begin();
        page.add("<p>%s</p>", texts.text("answer.over", lastDay()));
        return end();
    }

    private String lastDay() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(sheet.closes());
    }

    private void begin() {
        page = new OpenPage(texts, "../").begin(sheet.definition().name(sheet.language()));
        page.add("<script src=\"../open/answer.js\" defer></script>");
    }

    private String end() {
        return OpenPage.end(page);
    }
}
