package org.ninefold.document.open;

import java.util.Map;
import org.ninefold.document.Said;
import org.ninefold.kernel.Markup;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.OpenPage;

/**
 * Writes the pages of signing up.
 *
 * @param root the way from the page to where the product begins
 */
record NewsletterPages(Messages texts, String root) {

    /** The field that stays empty. */
    static final String TRAP = "website";

    /**
     * What the newsletter is, and the form.
     *
     * @param typed what stands in its fields
     * @param refusal why nothing was done, or null
     */
    String form(Said said, Map<String, String> typed, String refusal) {
        Markup page = new OpenPage(texts, root).begin(said.subject());
        for (String paragraph : said.paragraphs()) {
            page.add("<p>%s</p>", paragraph);
        }
        page.add("<form method=\"post\" class=\"fields\">");
        if (refusal != null) {
            page.add("<p class=\"wrong\" role=\"alert\" id=\"wrong\">%s</p>", refusal);
        }
        page.add("<label for=\"email\">%s</label>", texts.text("newsletter.email"));
        page.add("<input id=\"email\" name=\"email\" type=\"email\" required maxlength=\"254\" autocomplete=\"email\"");
        page.add(refusal == null ? "" : " aria-invalid=\"true\" aria-describedby=\"wrong\"");
        page.add(" value=\"%s\">", typed.getOrDefault("email", ""));
        page.add("<label for=\"name\">%s</label>", texts.text("newsletter.name"));
        page.add("<input id=\"name\" name=\"name\" type=\"text\" maxlength=\"200\" autocomplete=\"name\"");
        page.add(" value=\"%s\">", typed.getOrDefault("name", ""));
        languages(page, typed.get("language"));
        // programs that fill in every field betray themselves; people do not see this one
        page.add(
                "<div class=\"trap\" aria-hidden=\"true\"><label for=\"website\">%s</label>",
                texts.text("newsletter.trap"));
        page.add("<input id=\"website\" name=\"%s\" type=\"text\" tabindex=\"-1\" autocomplete=\"off\"></div>", TRAP);
        page.add(
                "<div class=\"buttons\"><button class=\"main\">%s</button></div></form>", texts.text("newsletter.ask"));
        return OpenPage.end(page);
    }

    private void languages(Markup page, String chosen) {
        page.add("<label for=\"language\">%s</label>", texts.text("open.language"));
        page.add("<select id=\"language\" name=\"language\">");
        for (String tag : Bundles.LANGUAGES) {
            page.add("<option value=\"%s\" lang=\"%s\"", tag, tag);
            page.add(tag.equals(chosen) ? " selected>%s</option>" : ">%s</option>", texts.text("language." + tag));
        }
        page.add("</select>");
    }

    /** The same for everybody. */
    String asked() {
        return said("newsletter.asked", "newsletter.asked.text");
    }

    /** @param refusal why nothing was done, or null */
    String confirm(String words, int edition, String refusal) {
        Markup page = new OpenPage(texts, root).begin(texts.text("newsletter.confirm"));
        if (refusal != null) {
            page.add("<p class=\"wrong\" role=\"alert\">%s</p>", refusal);
        }
        page.add("<p>%s</p><blockquote>%s</blockquote>", texts.text("newsletter.confirm.text"), words);
        page.add("<form method=\"post\"><div class=\"buttons\">");
        page.add(
                "<button name=\"edition\" value=\"%s\" class=\"main\">%s</button></div></form>",
                edition, texts.text("newsletter.confirm.do"));
        return OpenPage.end(page);
    }

    String confirmed() {
        return said("newsletter.confirmed", "newsletter.confirmed.text");
    }

    String tooOften() {
        return said("newsletter.wait", "newsletter.wait.text");
    }

    private String said(String title, String text) {
        Markup page = new OpenPage(texts, root).begin(texts.text(title));
        return OpenPage.end(page.add("<p role=\"status\">%s</p>", texts.text(text)));
    }
}
