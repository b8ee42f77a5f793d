package org.ninefold.consent.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.SelectOptionOptions;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Staff note what people allow; an administrator changes the words. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class PermissionsScreensIT {

    private static final String SURVEY = "#now tbody tr:first-child td:nth-child(2)";
    private static final String HISTORY = "#history tbody tr";

    private Server server;
    private Browser browser;
    private Rest rest;
    private String account;

    @BeforeAll
    void work(Server shared) {
        server = shared;
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
        JsonObject annas = rest.getJson("/api/accounts?owner=anna&limit=1")
                .getJsonArray("items")
                .getJsonObject(0);
        account = annas.getString("ref");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private String person(String lastName) {
        return Rest.json(rest.send(
                        "POST",
                        "/api/contacts",
                        "{\"account\":\"" + account + "\",\"firstName\":\"Tove\",\"lastName\":\"" + lastName + "\"}"))
                .getString("ref");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("R7 A returned letter is noted and holds; what is taken back later holds then, and the letter stays")
    void notesWhatPeopleSay(int width) {
        String contact = person("Qvist" + width);
        try (Window window = browser.window(server, width).signIn("anna")) {
            window.go("/account/contact.xhtml?ref=" + contact).submit("[id$=permissions]");
            assertEquals("Permissions", window.text("h1"));
            assertEquals("Never asked", window.text(SURVEY));
            window.isSound();
            window.fill("[id='told:source']", "Letter of 2 March").submit("[id='told:add']");
            assertEquals("Noted for Tove Qvist" + width + ".", window.text(".messages .info"));
            assertEquals("Given", window.text(SURVEY));
            choose(window, "told:given", "Refused or taken back");
            choose(window, "told:channel", "Phone");
            window.submit("[id='told:add']");
            assertEquals("Refused or taken back", window.text(SURVEY));
            assertEquals(2, window.page().locator(HISTORY).count());
            assertTrue(window.text(HISTORY + ":last-child").contains("Letter of 2 March"));
            window.looksRight("permissions-" + width);
        }
    }

    private static void choose(Window window, String id, String label) {
        window.page()
                .locator("[id='" + id + "_input']")
                .selectOption(new SelectOption().setLabel(label), new SelectOptionOptions().setForce(true));
    }

    @Test
    @DisplayName("Who may only read sees what was told, and no form")
    void showsToReaders() {
        String contact = person("Read");
        rest.send(
                "POST",
                "/api/consents",
                "{\"contact\":\"" + contact + "\",\"purpose\":\"SURVEY\",\"given\":true,\"channel\":\"MEETING\"}");
        try (Window window = browser.window(server, 1280).signIn("rasmus")) {
            window.go("/account/account.xhtml?ref=" + account);
            window.submit("#contacts a[aria-label='Permissions of Read']");
            assertEquals("Given", window.text(SURVEY));
            assertEquals(0, window.page().locator("main form").count());
            window.looksRight("permissions-reader");
        }
    }

    @Test
    @DisplayName("R8 The words are changed into a new edition; who was slower sees the other's words beside their own")
    void changesTheWords() {
        try (Window window = browser.window(server, 1280).signIn("admin");
                Window late = browser.window(server, 1280).signIn("admin")) {
            late.go("/consent/wording.xhtml?ref=NEWSLETTER");
            window.go("/consent/wordings.xhtml").looksRight("wordings");
            window.submit("section:has(h2:text-is('Newsletter')) a.button").looksRight("wording");
            window.fill("[id='form:text_en']", "May we send you news?").submit("[id='form:save']");
            assertEquals("The words for “Newsletter” are saved.", window.text(".messages .info"));
            assertTrue(window.text("main").contains("May we send you news?"));
            assertTrue(window.page().content().contains("You may send me your newsletter"));
            late.fill("[id='form:text_en']", "News by e-mail").submit("[id='form:save']");
            assertTrue(late.text("#differences").contains("May we send you news?"));
            assertEquals("News by e-mail", late.page().inputValue("[id='form:text_en']"));
            late.looksRight("wording-late").submit("[id='form:save']");
            assertTrue(late.text("main").contains("News by e-mail"));
            late.page().click("details.drop >> nth=0");
            late.looksRight("wordings-editions");
        }
    }
}
