package org.ninefold.survey.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The same is measured again from the page of a wave. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class WaveAgainScreensIT {

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
    @DisplayName("R16 A manager says when to measure again, by keyboard, and makes the next wave once")
    void measuresAgain() {
        long wave = new AnsweredWave(Rest.asAdministrator(server), "screen-again").of(false, 5, 6);
        try (Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/survey/wave.xhtml?wave=" + wave);
            assertTrue(window.text("#again").contains("When it is relevant"), window.text("#again"));
            window.fill("[id='next:months']", "61").submit("[id='next:every']");
            assertTrue(window.text("#messages").contains("1 to 60 months"), window.text("#messages"));
            assertEquals("61", window.page().inputValue("[id='next:months']"));
            window.fill("[id='next:months']", "12");
            window.page().waitForNavigation(() -> window.page().press("[id='next:months']", "Enter"));
            assertTrue(window.text("#messages").contains("is due on"), window.text("#messages"));
            window.looksRight("survey/wave-again");
            window.submit("[id='next:make']").isSound();
            String form = window.page().url();
            assertTrue(form.contains("/survey/wave-edit.xhtml?ref="), form);
            window.go("/survey/wave.xhtml?wave=" + wave).submit("[id='next:make']");
            assertEquals(form, window.page().url());
        }
        try (Window reader = browser.window(server, 360).signIn("rasmus")) {
            reader.go("/survey/wave.xhtml?wave=" + wave).isWhole().isSound();
            assertTrue(reader.text("#again").contains("Due on"), reader.text("#again"));
            assertEquals(0, reader.page().locator("[id='next:months']").count());
        }
    }
}
