package org.ninefold.survey.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
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

/** People change their minds: what stands on the page when it is sent is what counts. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AnswerChangesIT {

    private static final String FIVE = "input[name='a.general'][value='5']";
    private static final String TWO = "input[name='a.general'][value='2']";
    private static final String CAR = "input[name='a.ways'][value=car]";
    private static final String WORDS = "#why textarea";

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

    private Asked asked(String account) {
        return OwnQuestionnaire.asked(Rest.asAdministrator(server), account);
    }

    private static Window begun(Window window, String link) {
        return window.go(link).submit("button[value=begin]");
    }

    /** Does what changes an answer, and waits until the server has it. */
    private static void kept(Window window, Runnable change) {
        window.page().waitForResponse(answer -> answer.status() == 204, change);
    }

    /** With the big buttons to the end; answers with what was sent. */
    private static String sent(Window window, Asked asked) {
        window.submit(".all .main").submit("button[value=send]");
        return asked.answers();
    }

    @Test
    @DisplayName("An answer clicked back, a comment cleared and a box unticked are sent as they stand on the page")
    void changesBack() {
        Asked asked = asked("BACK1");
        String link = asked.link("BACK1-en");
        try (Window window = browser.window(server, 1280)) {
            begun(window, link);
            kept(window, () -> window.page().check(FIVE));
            window.go(link + "?at=general");
            kept(window, () -> window.page().check(TWO));
            kept(window, () -> window.page().check(CAR));
            window.fill(WORDS, "They were late");
            kept(window, () -> window.page().focus(CAR));
            window.page().check(FIVE);
            window.page().uncheck(CAR);
            window.fill(WORDS, "");
            assertEquals("{\"general\":\"5\"}", sent(window, asked));
        }
    }

    @Test
    @DisplayName("A number unticks that it is not relevant, and the other way round")
    void meansTheLater() {
        Asked asked = asked("BACK6");
        try (Window window = browser.window(server, 1280)) {
            begun(window, asked.link("BACK6-en"));
            window.fill("#count input[type=text]", "4");
            kept(window, () -> window.page().check("input[name='a.count'][value=NA]"));
            assertEquals("", window.page().inputValue("#count input[type=text]"));
            window.isSound().picture("survey/answer-not-relevant");
            window.fill("#count input[type=text]", "7");
            kept(window, () -> window.page().focus(CAR));
            assertEquals("{\"count\":\"7\"}", sent(window, asked));
        }
    }

    @Test
    @DisplayName("Two tabs: the older takes nothing away that the newer said, also not what it said before itself")
    void keepsWhatTheNewerTabSaid() {
        Asked asked = asked("BACK2");
        String link = asked.link("BACK2-en");
        try (Window older = browser.window(server, 1280);
                Window newer = browser.window(server, 1280)) {
            begun(older, link);
            kept(older, () -> older.page().check(FIVE));
            newer.go(link + "?at=general");
            kept(newer, () -> newer.page().check(TWO));
            kept(older, () -> older.page().check(CAR));
            assertEquals("{\"general\":\"2\",\"ways\":\"car\"}", sent(older, asked));
        }
    }

    @Test
    @DisplayName("Without a network it says calmly that an answer is not kept yet; the next button sends it")
    void survivesWithoutANetwork() {
        Asked asked = asked("BACK3");
        try (Window window = browser.window(server, 360)) {
            begun(window, asked.link("BACK3-en"));
            assertFalse(window.page().isVisible(".unkept"));
            window.page().context().setOffline(true);
            window.page().check(TWO);
            window.page().waitForSelector(".unkept:visible");
            window.isWhole().picture("survey/answer-unkept-360");
            window.at(1280).isWhole().picture("survey/answer-unkept-1280");
            window.page().context().setOffline(false);
            assertEquals("{\"general\":\"2\"}", sent(window, asked));
        }
    }

    @Test
    @DisplayName("An answer that was kept though nobody heard of it is changed back all the same")
    void survivesALostAcknowledgement() {
        Asked asked = asked("BACK4");
        String link = asked.link("BACK4-en");
        try (Window window = browser.window(server, 1280)) {
            begun(window, link);
            kept(window, () -> window.page().check(FIVE));
            window.go(link + "?at=general");
            window.page().route("**/s/**", route -> {
                route.fetch();
                route.abort();
            });
            window.page().check(TWO);
            window.page().waitForSelector(".unkept:visible");
            window.page().unroute("**/s/**");
            window.page().check(FIVE);
            assertEquals("{\"general\":\"5\"}", sent(window, asked));
        }
    }

    @Test
    @DisplayName("On a slow network the answers follow each other, and the next button follows them")
    void keepsTheOrder() {
        Asked asked = asked("BACK5");
        try (Window window = browser.window(server, 1280)) {
            begun(window, asked.link("BACK5-en"));
            List<Route> slow = new ArrayList<>();
            window.page().route("**/s/**", slow::add);
            window.page().check(TWO);
            window.page().check(FIVE);
            window.page().waitForCondition(() -> !slow.isEmpty());
            window.page().evaluate("() => document.querySelector('.all .main').click()");
            window.page().waitForTimeout(300);
            assertEquals(1, slow.size(), "neither the second answer nor the next page went before the first");
            window.page().unroute("**/s/**");
            slow.get(0).resume();
            window.page().waitForSelector("button[value=send]");
            window.submit("button[value=send]");
            assertEquals("{\"general\":\"5\"}", asked.answers());
        }
    }
}
