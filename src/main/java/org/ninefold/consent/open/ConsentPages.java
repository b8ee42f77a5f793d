package org.ninefold.consent.open;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ninefold.consent.OwnSheet;
import org.ninefold.consent.OwnSheet.Asked;
import org.ninefold.consent.Purpose;
import org.ninefold.kernel.Markup;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.OpenPage;

/**
 * Writes the page on which one person says what they allow.
 *
 * @param leaving what is said to who comes to leave the purpose that the sheet is about
 */
record ConsentPages(OwnSheet sheet, Messages texts, ZoneId zone, List<String> leaving) {

    /**
     * Each purpose with its words, what holds, and what can be said.
     *
     * @param told the purpose of which something was said just now, or null
     * @param refusal why nothing was noted, or null
     */
    String show(Purpose told, String refusal) {
        Markup page = new OpenPage(texts, "../").begin(texts.text("allow.title"));
        if (sheet.isGone()) {
            return OpenPage.end(page.add("<p>%s</p>", texts.text("allow.gone")));
        }
        if (sheet.firstName() != null) {
            page.add("<p>%s</p>", texts.text("allow.hello", sheet.firstName()));
        }
        page.add("<p>%s</p>", texts.text("allow.intro"));
        if (refusal != null) {
            page.add("<p class=\"wrong\" role=\"alert\">%s</p>", refusal);
        }
        sheet.asked().forEach(asked -> write(page, asked, asked.purpose() == told));
        return OpenPage.end(page);
    }

    private void write(Markup page, Asked asked, boolean toldNow) {
        page.add(
                "<section class=\"asked\"><h2 id=\"%s\">%s</h2>",
                asked.purpose(), texts.text("allow." + asked.purpose().name()));
        page.add(
                "<blockquote>%s</blockquote>",
                asked.wording().texts().get(texts.locale().getLanguage()));
        String state = asked.given() == null ? "never" : asked.given() ? "given" : "refused";
        page.add(toldNow ? "<p class=\"state %s\" role=\"status\">" : "<p class=\"state %s\">", state);
        page.add(
                "%s</p>",
                asked.given() == null
                        ? texts.text("allow.never")
                        : texts.text(asked.given() ? "allow.given" : "allow.refused", day(asked.since())));
        if (Boolean.TRUE.equals(asked.given()) && asked.purpose() == sheet.about()) {
            leaving.forEach(paragraph -> page.add("<p>%s</p>", paragraph));
        }
        page.add("<form method=\"post\"><div class=\"buttons\">");
        if (asked.given() == null || !asked.given()) {
            button(page, asked, "give", "main");
        }
        if (asked.given() == null) {
            button(page, asked, "refuse", "");
        }
        if (Boolean.TRUE.equals(asked.given())) {
            button(page, asked, "withdraw", asked.purpose() == sheet.about() ? "main" : "");
        }
        page.add("</div></form></section>");
    }

    /** Which purpose a button is about is part of its name for who hears it alone. */
    private void button(Markup page, Asked asked, String what, String look) {
        page.add(
                "<button name=\"do\" value=\"%s %s %s\" class=\"%s\" aria-describedby=\"%s\">%s</button>",
                what,
                asked.purpose(),
                asked.wording().edition(),
                look,
                asked.purpose(),
                texts.text("allow.do." + what));
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(moment.atZone(zone));
    }
}
