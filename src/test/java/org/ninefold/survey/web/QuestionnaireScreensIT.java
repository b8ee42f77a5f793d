package org.ninefold.survey.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

/** A sales manager makes a questionnaire on the pages. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class QuestionnaireScreensIT {

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
    @DisplayName("From an empty questionnaire to one with a scale, sections and questions, and on to a file and back")
    void makesOne() throws IOException {
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/survey/questionnaires.xhtml").isSound();
            window.click("#new").fill("[id='form:name_en']", "Visit").fill("[id='form:name_da']", "Besøg");
            window.submit("[id='form:save']");
            assertEquals("Visit", window.text("h1"));
            window.isSound();
            scale(window);
            section(window, "Before");
            section(window, "After");
            question(window, 0, "Were we on time?");
            question(window, 0, "Was it worth it?");
            assertEquals(List.of("Were we on time?", "Was it worth it?"), questions(window, 0));
            window.submit("#whole a[title='Move up: Was it worth it?']");
            assertEquals(List.of("Was it worth it?", "Were we on time?"), questions(window, 0));
            moveToSecondSection(window);
            assertEquals(List.of("Was it worth it?"), questions(window, 1));
            String file = file(window);
            window.go("/survey/questionnaires.xhtml");
            bring(window, file);
            assertTrue(window.text("#messages").contains("There is a questionnaire with the key visit already"));
            bring(window, file.replace("\"visit\"", "\"visit-two\""));
            assertEquals(List.of("Was it worth it?"), questions(window, 1));
            window.isSound();
        }
    }

    private static void scale(Window window) {
        window.submit("#scale-add").fill("[id='form:points']", "3 2 1");
        window.page().selectOption("[id='form:best_input']", "FIRST");
        window.fill("[id='form:words_en']", "–\n–\nNo").isSound();
        window.submit("[id='form:save']");
        // opened and saved again, its words stay where they are
        window.submit(".scales th a").submit("[id='form:save']");
        assertTrue(window.text(".scales table").contains("1 No"), window.text(".scales table"));
    }

    private static void section(Window window, String title) {
        window.submit("[id='whole:section-add']").fill("[id='form:title_en']", title);
        window.submit("[id='form:save']");
    }

    private static void question(Window window, int section, String text) {
        window.submit(".questions >> nth=" + section + " >> text=Add a question");
        window.fill("[id='form:text_en']", text).isSound();
        window.submit("[id='form:save']");
    }

    private static void moveToSecondSection(Window window) {
        window.submit("text=Was it worth it?");
        window.page().selectOption("[id='form:section_input']", "after");
        window.submit("[id='form:save']");
    }

    private static List<String> questions(Window window, int section) {
        return window.page().locator(".questions >> nth=" + section).locator("td:first-child").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private static String file(Window window) throws IOException {
        Download download = window.page().waitForDownload(() -> window.page().click("text=Save as a file"));
        return Files.readString(download.path());
    }

    private static void bring(Window window, String file) {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        window.page().setInputFiles("[id='bring:file']", new FilePayload("own.json", "application/json", content));
        window.submit("[id='bring:add']");
    }

    @Test
    @DisplayName("Two at one question: the second sees what the first saved, and decides")
    void meetsAnother() {
        try (Window first = browser.window(server, 1280).signIn("maja");
                Window second = browser.window(server, 1280).signIn("eleanor")) {
            String page = "/survey/questionnaire-item.xhtml?questionnaire=acid-test&ref=statement-7";
            first.go(page);
            second.go(page);
            first.fill("[id='form:text_en']", "Our customers praise us.").submit("[id='form:save']");
            second.fill("[id='form:text_sv']", "Våra kunder berömmer oss.").submit("[id='form:save']");
            assertTrue(second.text("#differences").contains("Our customers praise us."));
            second.submit("[id='form:save']");
            String whole = second.text("main");
            assertTrue(whole.contains("Our customers praise us."), whole);
        }
    }

    @Test
    @DisplayName(
            "The preview asks in the language chosen, each control says what it is, and nothing is too wide for a phone")
    void previews() {
        try (Window window = browser.window(server, 360).signIn("anna")) {
            window.go("/survey/preview.xhtml?key=satisfaction&speak=fi").picture("survey/preview-fi-360");
            window.isWhole().isSound();
            Page page = window.page();
            assertEquals("Yleinen tyytyväisyys", page.locator("legend").first().innerText());
            assertEquals(
                    List.of("1", "2", "3", "4", "Ei koske minua"),
                    page.locator("fieldset.asked").first().locator("label").allInnerTexts());
            assertEquals(
                    List.of("9", "8", "7", "6", "5", "4", "3", "2", "1", "Ei koske minua"),
                    page.locator("fieldset.asked").nth(4).locator("label").allInnerTexts());
        }
    }

    @Test
    @DisplayName("Who may only read sees the questions, and no way to change them")
    void readersRead() {
        try (Window window = browser.window(server, 360).signIn("rasmus")) {
            window.go("/survey/questionnaires.xhtml").isWhole().isSound();
            window.click("#questionnaires a:has-text('Pulse')").isWhole().isSound();
            assertEquals(
                    0,
                    window.page()
                            .locator("main form input[type=submit], main form button")
                            .count());
            assertEquals(0, window.page().locator("main a:has-text('Add')").count());
        }
    }
}
