package org.ninefold.survey.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.survey.rest.AnsweredWave;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Somebody looks at the results of waves. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class ResultScreensIT {

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
    @DisplayName("R7 Results as a whole, by groups, beside another wave and in people's own words; script stays text")
    void showsResults() throws IOException {
        AnsweredWave waves = new AnsweredWave(Rest.asAdministrator(server), "screen-results");
        long first = waves.of(false, 5, 5, 6, 6, 7, 7, 6);
        long second = waves.of(false, 6, 6, 7, 7, 8, 8, 7);
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/survey/results.xhtml?wave=" + second).isSound();
            assertTrue(window.text("main .head").contains("answered: 7"), window.text("main .head"));
            assertTrue(window.text(".result-figures").contains("−14.3"), window.text(".result-figures"));
            assertTrue(window.text(".result-items >> nth=1").contains("(6.24 to 7.76)"));
            window.page().selectOption("#look-by", "ACCOUNT");
            window.page().selectOption("#look-compare", Long.toString(first));
            window.submit("#look button");
            assertTrue(window.text("#compared").contains("7 people answered both"), window.text("#compared"));
            assertTrue(window.text(".result-items >> nth=1").contains("Better"));
            assertTrue(window.text("#groups").contains("n below 5"), window.text("#groups"));
            window.click(".formulas summary").looksRight("survey/results");
            window.fill("#words-account", "screen-results-B").submit("#words form.fields button");
            assertEquals(2, window.page().locator(".said li").count());
            assertTrue(window.text(".said").contains(AnsweredWave.SCRIPT), window.text(".said"));
            assertTrue(
                    window.page().title().startsWith("Results: Wave <script>"),
                    window.page().title());
            window.isSound();
            Download excel = window.page().waitForDownload(() -> window.page().click("#excel"));
            assertTrue(Files.size(excel.path()) > 1000);
            window.speak("fi").go("/survey/results.xhtml?wave=" + second + "&by=LANGUAGE");
            window.isSound().speak("en");
        }
    }

    @Test
    @DisplayName(
            "PG-050 What somebody wishes becomes a task in two steps, with the words and where they stand; script stays text")
    void makesTasks() {
        AnsweredWave waves = new AnsweredWave(Rest.asAdministrator(server), "screen-wishes");
        long wave = waves.of(false, 5, 5, 6, 6, 7, 7, 6);
        try (Window window = browser.window(server, 360).signIn("maja")) {
            window.go("/survey/results.xhtml?wave=" + wave + "&account=screen-wishes-B#words");
            window.submit(".to-task").isWhole().isSound();
            window.picture("survey/task-from-words-360");
            assertEquals("=1+1 " + AnsweredWave.SCRIPT, window.page().inputValue("[id='task:note']"));
            String why = window.page().inputValue("[id='task:why']");
            assertTrue(why.startsWith("Wave <script>"), why);
            window.fill("[id='task:title']", "Answer within a day").submit("[id='task:save']");
            assertTrue(window.text("main").contains("Answer within a day"), window.text("main"));
        }
        try (Window reader = browser.window(server, 1280).signIn("rasmus")) {
            reader.go("/survey/results.xhtml?wave=" + wave);
            assertEquals(0, reader.page().locator(".to-task").count());
        }
    }

    @Test
    @DisplayName("T4 An anonymous wave with few answers says why nothing is shown, and never offers accounts")
    void keepsAnonymous() {
        AnsweredWave waves = new AnsweredWave(Rest.asAdministrator(server), "screen-nameless");
        long few = waves.of(true, 6, 6, 7);
        long enough = waves.of(true, 6, 6, 7, 7, 8, 8, 7);
        try (Window window = browser.window(server, 360).signIn("anna")) {
            window.go("/survey/results.xhtml?wave=" + few).isWhole().isSound();
            assertTrue(window.text("main").contains("Too few answers to show"));
            window.go("/survey/results.xhtml?wave=" + enough).isWhole().isSound();
            assertEquals(
                    0, window.page().locator("#look-by option[value=ACCOUNT]").count());
            assertEquals(0, window.page().locator("#words-account").count());
            assertFalse(window.text("#words").contains("Person"), window.text("#words"));
            window.picture("survey/results-anonymous-360");
        }
    }
}
