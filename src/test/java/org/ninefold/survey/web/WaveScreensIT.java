package org.ninefold.survey.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
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
import org.ninefold.testing.Server;

/** A wave is made, tried, opened and answered on the pages. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class WaveScreensIT {

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
    @DisplayName("From a new wave to an answer by telephone that is counted; no refusal loses what was typed")
    void asks() {
        WaveCustomers customers = WaveCustomers.at(server, "WAVE-A")
                .person("Ask", true)
                .person("Berg", true)
                .person("Carl", false);
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/survey/waves.xhtml").isSound().click("#new").isSound();
            fill(window, "Spring visit", "wave-a", "WAVE-A-Ask, WAVE-A-Berg\nWAVE-A-Carl WAVE-A-Nobody");
            window.click("[id='form:try']");
            assertTrue(window.text("#messages").contains("WAVE-A-Nobody"), window.text("#messages"));
            window.submit("[id='form:save']");
            assertTrue(window.text("#messages").contains("WAVE-A-Nobody"), window.text("#messages"));
            assertEquals("Spring visit", window.page().inputValue("[id='form:name']"));
            window.fill("#contacts", window.page().inputValue("#contacts").replace(" WAVE-A-Nobody", ""));
            window.click("[id='form:try']");
            assertEquals(
                    "3 people, 1 without permission, 0 without address, 0 asked recently; 2 would be asked.",
                    window.text(".prospects p"));
            window.looksRight("survey/wave-edit").submit("[id='form:save']");
            assertEquals("Spring visit", window.text("h1"));
            assertTrue(window.text(".prospects").contains("2 would be asked"), window.text(".prospects"));
            assertEquals(6, window.page().locator("#time-plan tbody tr").count());
            assertTrue(window.text("#time-plan").contains("before the first day"), window.text("#time-plan"));
            window.looksRight("survey/wave-draft");
            opens(window);
            answers(window, customers);
        }
    }

    private static void fill(Window window, String name, String questionnaire, String people) {
        window.fill("[id='form:name']", name);
        window.page().selectOption("[id='form:questionnaire_input']", questionnaire);
        window.page().check("input[name=people][value=CONTACTS]");
        window.fill("#contacts", people);
    }

    /** Two windows show the draft; both open it, and one asks. */
    private void opens(Window window) {
        Page other = window.page().context().newPage();
        other.navigate(window.page().url());
        window.click("[id='steps:open']").picture("survey/wave-open-sure");
        assertTrue(window.text(".ui-confirm-dialog").contains("will be asked: 2"), window.text(".ui-confirm-dialog"));
        window.submit(".ui-confirmdialog-yes");
        assertTrue(window.text("#messages").contains("People asked: 2"), window.text("#messages"));
        other.click("[id='steps:open']");
        other.click(".ui-confirmdialog-yes");
        other.waitForSelector("#funnel");
        assertTrue(other.innerText("#messages").contains("opened already"), other.innerText("#messages"));
        other.close();
        window.looksRight("survey/wave-open");
        assertEquals(2, window.page().locator("#persons tbody tr").count());
    }

    private static void answers(Window window, WaveCustomers customers) {
        String wave = window.page().url().replaceAll(".*wave=(\\d+).*", "$1");
        window.submit("#persons tr:has-text('Ask') >> text=Write down answers");
        window.page().check("input[name='answer.ways'][value=car]");
        window.page().check("input[name='answer.ways'][value=train]");
        window.fill("textarea[name='answer.why']", "On time & <b>kind</b>");
        window.submit("[id='answer:save']");
        assertTrue(window.text(".asked.wrong").startsWith("How was it?"), window.text(".asked.wrong"));
        assertTrue(window.text(".refused").contains("must be answered"), window.text(".refused"));
        assertEquals("On time & <b>kind</b>", window.page().inputValue("textarea[name='answer.why']"));
        assertEquals(
                2, window.page().locator("input[name='answer.ways']:checked").count());
        window.looksRight("survey/wave-answer");
        window.page().check("input[name='answer.general'][value='2']");
        window.page().dblclick("[id='answer:save']");
        window.page().waitForURL(url -> url.contains("/wave.xhtml"));
        window.idle();
        assertTrue(window.text("#messages").contains("The answers of Ask are in."), window.text("#messages"));
        assertEquals("1", window.text("#funnel tr:has-text('Answered') td.number"));
        assertEquals(1, customers.wave(wave).getInt("answered"));
        // the list of those to call, and those who have answered
        window.click("#people nav >> text=No or no answer").isSound();
        assertEquals(
                List.of("Berg"), window.page().locator("#persons tbody td.name").allInnerTexts());
        window.go("/survey/waves.xhtml").looksRight("survey/waves");
        assertTrue(window.text("#waves tr:has-text('Spring visit')").contains("50"));
    }

    @Test
    @DisplayName("Two at one draft: the second sees what the first saved; a double click opens once")
    void meetsAnother() {
        WaveCustomers customers = WaveCustomers.at(server, "WAVE-B").person("Ask", true);
        String wave = customers.wave("Autumn visit", "WAVE-B-Ask");
        try (Window first = browser.window(server, 1280).signIn("maja");
                Window second = browser.window(server, 1280).signIn("maja")) {
            first.go("/survey/wave-edit.xhtml?ref=" + wave);
            second.go("/survey/wave-edit.xhtml?ref=" + wave);
            first.page().check("input[name=people][value=CELLS]");
            first.page().check("input[name=cells][value=A1]");
            first.submit("[id='form:save']");
            second.fill("[id='form:name']", "Winter visit").submit("[id='form:save']");
            assertTrue(second.text("#differences").contains("A1"), second.text("#differences"));
            assertEquals("Winter visit", second.page().inputValue("[id='form:name']"));
            second.page().check("input[name=people][value=CONTACTS]");
            second.fill("#contacts", "WAVE-B-Ask").submit("[id='form:save']");
            assertEquals("Winter visit", second.text("h1"));
            // the first window still shows the draft as it was
            first.click("[id='steps:open']").submit(".ui-confirmdialog-yes");
            assertTrue(first.text("#messages").contains("changed the wave"), first.text("#messages"));
            second.click("[id='steps:open']");
            second.page().dblclick(".ui-confirmdialog-yes");
            second.page().waitForSelector("#funnel");
            assertEquals(1, customers.wave(wave).getInt("invited"));
            second.go("/survey/wave-edit.xhtml?ref=" + wave);
            assertEquals("Winter visit", second.text("h1"));
        }
    }

    @Test
    @DisplayName("By keyboard alone: a wave of two cells is made and tried")
    void goesByKeyboard() {
        WaveCustomers.at(server, "WAVE-C");
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/survey/waves.xhtml");
            window.page().keyboard().press("n");
            window.page().waitForURL(url -> url.contains("wave-edit"));
            window.idle();
            window.page().focus("[id='form:name']");
            window.page().keyboard().type("By keys");
            tabTo(window, "input[name=people]:checked");
            window.page().keyboard().press("ArrowRight");
            window.page().keyboard().press("ArrowLeft");
            tabTo(window, "input[name=cells][value=A3]");
            window.page().keyboard().press("Space");
            tabTo(window, "input[name=cells][value=A2]");
            window.page().keyboard().press("Space");
            tabTo(window, "[id='form:try']");
            window.page().keyboard().press("Enter");
            window.idle();
            assertEquals("", window.text("#messages").strip());
            assertTrue(window.text(".prospects p").contains("would be asked"), window.text(".prospects p"));
            tabTo(window, "[id='form:name']", "Shift+Tab");
            window.page().keyboard().press("Control+Enter");
            window.page().waitForURL(url -> url.contains("/wave.xhtml"));
            assertEquals("By keys", window.text("h1"));
        }
    }

    private static void tabTo(Window window, String selector) {
        tabTo(window, selector, "Tab");
    }

    private static void tabTo(Window window, String selector, String key) {
        for (int i = 0; i < 60; i++) {
            Object there = window.page().evaluate("it => document.activeElement.matches(it)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
            window.page().keyboard().press(key);
        }
        throw new AssertionError("no key leads to " + selector);
    }

    @Test
    @DisplayName("Who may only read sees a wave and its people, and no way to change them")
    void readersRead() {
        WaveCustomers customers = WaveCustomers.at(server, "WAVE-D").person("Ask", true);
        String wave = customers.wave("Read only", "WAVE-D-Ask");
        customers.rest().send("POST", "/api/waves/" + wave + "/open", "");
        try (Window window = browser.window(server, 360).signIn("rasmus")) {
            window.go("/survey/wave.xhtml?wave=" + wave).isWhole().isSound();
            assertEquals(0, window.page().locator("main form").count());
            assertEquals(
                    0, window.page().locator("main a:has-text('Write down')").count());
        }
    }
}
