package org.ninefold.survey.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.survey.open.Asked;
import org.ninefold.survey.open.OwnQuestionnaire;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** One of us writes down what somebody says on the telephone. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class WaveAnswerScreensIT {

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

    private static String wrong(Window window) {
        return window.page()
                .locator(".asked.wrong input, .asked.wrong textarea")
                .first()
                .getAttribute("name");
    }

    @Test
    @DisplayName("What is not relevant is ticked and unticked; a refusal stands at the question it means")
    void writesDown() {
        Asked asked = OwnQuestionnaire.asked(
                Rest.asAdministrator(server), "STAFF1", "\"YES_NO\",", "\"YES_NO\", \"required\": true,");
        try (Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/survey/wave-answer.xhtml?wave=" + asked.wave() + "&contact=STAFF1-en");
            assertEquals(0, window.page().locator("input[name='answer.why']").count(), "words are simply left out");
            window.page().check("input[name='answer.count'][value=NA]");
            window.submit("[id='answer:save']");
            assertEquals("answer.again", wrong(window));
            window.page().check("input[name='answer.again'][value=YES]");
            window.fill("input[name='answer.count'][type=number]", "5");
            window.submit("[id='answer:save']");
            assertEquals("answer.count", wrong(window));
            assertEquals("5", window.page().inputValue("input[name='answer.count'][type=number]"));
            window.looksRight("survey/wave-answer-not-relevant");
            window.page().uncheck("input[name='answer.count'][value=NA]");
            window.submit("[id='answer:save']");
            assertEquals("{\"again\":\"YES\",\"count\":\"5\"}", asked.answers());
        }
    }
}
