package org.ninefold.consent.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.survey.open.Asked;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Postbox;

/** People look at what they allow, on a phone and at a desk. */
@TestInstance(Lifecycle.PER_CLASS)
class ConsentScreensIT {

    private Postbox box;
    private Browser browser;

    @BeforeAll
    void open() {
        box = Postbox.shared();
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"da, 360, Du sagde ja den", "fi, 360, Vastasit kyllä", "sv, 1280, Du sa ja den"})
    @DisplayName("R9 From the mail to the page: the newsletter is allowed, the survey taken back")
    void saysWhatIsAllowed(String language, int width, String yes) {
        String account = "ALLOW" + language.toUpperCase(java.util.Locale.ROOT) + width;
        Asked.wave(box.rest, account, "pulse", false, List.of(language));
        String mail =
                Postbox.text(box.to(account.toLowerCase(java.util.Locale.ROOT) + "-" + language + "@fjord.example", 1)
                        .get(0));
        String path = Postbox.path(mail.substring(mail.lastIndexOf("https://")));
        try (Window window = browser.window(box.server, width)) {
            window.go(path).isWhole().isSound().picture("consent/open-" + language + "-" + width);
            assertEquals(language, window.page().getAttribute("html", "lang"));
            assertEquals(3, window.page().locator("button").count());
            window.submit("button[value='give NEWSLETTER 1']");
            assertTrue(window.text("[role=status]").startsWith(yes), window.text("main"));
            window.submit("button[value='withdraw SURVEY 1']").isWhole().isSound();
            window.picture("consent/open-said-" + language + "-" + width);
            assertEquals(1, window.page().locator(".state.given").count());
            assertEquals(1, window.page().locator(".state.refused").count());
        }
    }
}
