package org.ninefold.survey.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** People answer on a phone, and at a desk. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AnswerScreensIT {

    private static final Map<String, String> THANKS = Map.of("da", "Tak.", "sv", "Tack.", "fi", "Kiitos.");

    private Server server;
    private Browser browser;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @DisplayName("Three people in three languages answer on a phone, one question at a time, and are counted")
    void answersOnAPhone() {
        Asked asked = Asked.wave(Rest.asAdministrator(server), "PHONE1", "pulse", false, List.of("da", "sv", "fi"));
        for (String language : List.of("da", "sv", "fi")) {
            try (Window window = browser.window(server, 360)) {
                window.go(asked.link("PHONE1-" + language)).isWhole().isSound();
                window.picture("survey/answer-welcome-" + language);
                assertEquals(language, window.page().getAttribute("html", "lang"));
                window.submit("button[value=begin]").isSound();
                for (int question = 1; question <= 5; question++) {
                    assertEquals(1, window.page().locator(".item:visible").count());
                    window.isWhole().picture("survey/answer-" + question + "-" + language);
                    answer(window);
                    window.submit(".one .main");
                }
                window.isSound();
                window.submit("button[value=send]").isSound();
                window.picture("survey/answer-thanks-" + language);
                assertTrue(window.text(".done").startsWith(THANKS.get(language)), window.text("main"));
            }
        }
        assertEquals(3, asked.answered());
    }

    private static void answer(Window window) {
        if (window.page().locator(".item.here textarea").count() > 0) {
            window.page().fill(".item.here textarea", "Ring oftere");
        } else {
            window.page().locator(".item.here input[type=radio]").nth(1).check();
        }
    }

    @Test
    @DisplayName("At a desk a section at a time, by keyboard alone; what was chosen is kept before the next button")
    void answersAtADesk() {
        Asked asked = Asked.wave(Rest.asAdministrator(server), "DESK1", "pulse", true, List.of("en"));
        String link = asked.link("DESK1-en");
        try (Window window = browser.window(server, 1280)) {
            window.go(link).isSound();
            assertTrue(window.text(".who").startsWith("Your answers are anonymous"));
            window.page().focus("button[value=begin]");
            window.page().waitForNavigation(() -> window.page().keyboard().press("Enter"));
            assertEquals(5, window.page().locator(".item:visible").count());
            window.isWhole().isSound().picture("survey/answer-desk");
            window.page().focus("#general input[type=radio]");
            window.page().waitForResponse(answer -> answer.status() == 204, () -> window.page()
                    .keyboard()
                    .press("ArrowDown"));
            window.isSound();
        }
        try (Window other = browser.window(server, 1280)) {
            other.go(link + "?at=general");
            assertTrue(other.page().isChecked("#general input[type=radio][value='2']"));
            String name = other.page().getAttribute("#general input[type=radio][value='2']", "aria-label");
            assertTrue(name.contains("1 = Very satisfied") && name.contains("satisfied"), name);
            assertFalse(other.page().isChecked("#general input[type=radio][value='1']"));
        }
    }
}
