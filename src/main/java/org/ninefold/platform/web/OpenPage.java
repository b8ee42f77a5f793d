package org.ninefold.platform.web;

import org.ninefold.kernel.Markup;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.messages.Messages;

/**
 * The frame of a page for people without a sign-in: plain HTML, complete without scripts.
 *
 * @param root the way from the page to where the product begins: {@code ../} for {@code /s/<token>}
 */
public record OpenPage(Messages texts, String root) {

    /** The page up to its heading, with the languages it can be had in. */
    public Markup begin(String title) {
        Markup page = head(title);
        String spoken = texts.locale().getLanguage();
        page.add("<nav aria-label=\"%s\">", texts.text("open.language"));
        for (String tag : Bundles.LANGUAGES) {
            page.add("<a href=\"?lang=%s\" hreflang=\"%s\" lang=\"%s\"", tag, tag, tag);
            page.add(tag.equals(spoken) ? " aria-current=\"true\">%s</a>" : ">%s</a>", texts.text("language." + tag));
        }
        return page.add("</nav><h1>%s</h1>", title);
    }

    /** A page that says one thing, to whoever it is. */
    public String plain(String title, String text) {
        return end(head(title).add("<h1>%s</h1><p>%s</p>", title, text));
    }

    public static String end(Markup page) {
        return page.add("</main></body></html>").toString();
    }

    private Markup head(String title) {
        Markup page = new Markup();
        String language = texts.locale().getLanguage();
        page.add("<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title>", language, title);
        page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.add("<meta name=\"robots\" content=\"noindex\">");
        return page.add("<link rel=\"stylesheet\" href=\"%sopen/open.css\"></head><body><main>", root);
    }
}
