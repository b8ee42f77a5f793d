package org.ninefold.stakeholder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
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

/** What a person of a map prefers, and what somebody of our own firm answers for, on the person's page. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class MapPersonPrefersIT {

    private static final String PERSONAS = "/api/word-lists/PERSONA";
    private static final String DUTIES = "[id='person:responsibilities']";

    private Server server;
    private Browser browser;
    private Rest rest;
    private String before;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
        before = rest.get(PERSONAS).body();
        put(PERSONAS, "{\"words\":[{\"label\":\"Early bird\"}]}");
    }

    @AfterAll
    void close() {
        put(PERSONAS, before);
        browser.close();
    }

    /** As soon as the page's script has run. */
    private static void isHidden(Page page, String what) {
        page.waitForSelector(what, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName(
            "PG-071 PG-146 What a person prefers is filled in; what somebody answers for is asked of our side alone")
    void isFilledIn(int width) {
        String account = account("Prefers " + width);
        try (Window window = browser.window(server, width).signIn("anna")) {
            Page page = open(window, account);
            isHidden(page, DUTIES);
            page.selectOption("#person\\:persona_input", "EARLY_BIRD");
            page.fill("#person\\:content", "New pumps, and what they save");
            page.fill("#person\\:time", "Before nine, never on Fridays");
            page.selectOption("#person\\:function_input", "KEY_ACCOUNT_MANAGER");
            choose(page, "Our firm");
            page.fill(DUTIES, "Prices and agreements.\nLeads the meeting of each month.");
            window.isSound().isWhole().picture("decision-map-person-prefers-" + width);
            page.click("#person\\:save");
            page.waitForURL("**/stakeholder/map.xhtml*");
            open(window, account);
            assertEquals("EARLY_BIRD", page.inputValue("#person\\:persona_input"));
            choose(page, "The customer");
            isHidden(page, DUTIES);
            page.click("#person\\:save");
            page.waitForURL("**/stakeholder/map.xhtml*");
        }
        JsonObject is = rest.getJson(person(account));
        assertEquals("New pumps, and what they save", is.getString("content"));
        assertEquals("Before nine, never on Fridays", is.getString("time"));
        assertTrue(is.getString("responsibilities").startsWith("Prices and"), "stays with who changes sides");
    }

    @Test
    @DisplayName("PG-071 PG-146 Whoever may only read sees what is known, and not what is unknown or of another side")
    void readersSee() {
        String account = account("Read");
        try (Window window = browser.window(server, 1280).signIn("rasmus")) {
            open(window, account);
            assertEquals(
                    0,
                    window.page()
                            .locator("dt:text-is('Persona'), dt:text-is('Best reached')")
                            .count());
            patch(account, "{\"persona\":\"EARLY_BIRD\",\"content\":\"New pumps\",\"responsibilities\":\"Prices\"}");
            open(window, account);
            String known = window.text("#person");
            assertTrue(known.contains("Early bird") && known.contains("New pumps"), known);
            assertFalse(known.contains("Best reached") || known.contains("Responsibilities"), known);
            patch(account, "{\"side\":\"OURS\",\"time\":\"Mornings\"}");
            open(window, account);
            known = window.text("#person");
            assertTrue(known.contains("Mornings") && known.contains("Prices"), known);
            window.isSound().isWhole().picture("decision-map-person-prefers-read");
        }
    }

    /** As a person does: the page follows what is shown as chosen. */
    private static void choose(Page page, String side) {
        page.click("#person\\:side");
        page.click("#person\\:side_items li[data-label='" + side + "']");
    }

    private static Page open(Window window, String account) {
        window.go("/stakeholder/person.xhtml?account=" + account + "&ref=" + account + "-Q");
        return window.page();
    }

    /** An account of anna's, with one person on its map. */
    private String account(String name) {
        String account = DrawnScreen.account(rest, name);
        String map = "/api/accounts/" + account + "/decision-map";
        put(map, "{\"people\":[{\"id\":\"" + account + "-Q\",\"name\":\"Ada Lind\",\"side\":\"CUSTOMER\"}]}");
        return account;
    }

    private static String person(String account) {
        return "/api/accounts/" + account + "/people/" + account + "-Q";
    }

    private void put(String path, String body) {
        send("PUT", path, body);
    }

    private void patch(String account, String patch) {
        send("PATCH", person(account), patch);
    }

    private void send(String method, String path, String body) {
        String tag = rest.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = rest.send(method, path, body, "If-Match", tag);
        assertEquals(200, answer.statusCode(), answer.body());
    }
}
