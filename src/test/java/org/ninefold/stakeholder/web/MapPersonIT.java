package org.ninefold.stakeholder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
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

/** What is known of a person of a map, on its page and beside the drawing. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class MapPersonIT {

    private static final String SAVED = "**/stakeholder/map.xhtml*";

    private Server server;
    private Browser browser;
    private Rest rest;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @DisplayName("What is known is filled in by mouse, read again, and judged anew by keyboard; what was said stays")
    void isFilledIn() {
        String account = account("Known");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            Page page = open(window, account);
            fillIn(page);
            page.click("#person\\:save");
            page.waitForURL(SAVED);
            open(window, account);
            assertEquals("Half the downtime", page.inputValue("#person\\:criteria"));
            assertEquals("3", page.inputValue("#person\\:trust_input"));
            assertEquals("", page.inputValue("#person\\:project-on"));
            page.focus("#person\\:project-words");
            page.keyboard().press("Control+a");
            page.keyboard().type("Has seen it run");
            page.keyboard().press("Enter");
            page.waitForURL(SAVED);
            open(window, account);
            assertEquals(2, page.locator("#judgements tbody tr").count());
            assertTrue(window.text("#judgements tbody tr >> nth=0").contains("Has seen it run"));
            assertTrue(window.text("#judgements tbody tr >> nth=1").contains("Fears the change"));
            window.isSound().picture("decision-map-person-1280");
        }
        JsonObject person = rest.getJson(person(account));
        assertEquals("MEETING", person.getString("channel"));
        assertEquals("sv", person.getString("language"));
        assertEquals(-1, person.getJsonObject("attitudes").getInt("project"));
    }

    private static void fillIn(Page page) {
        page.fill("#person\\:criteria", "Half the downtime");
        page.fill("#person\\:weighs", "Service before price");
        page.selectOption("#person\\:trust_input", "3");
        page.selectOption("#person\\:channel_input", "MEETING");
        page.selectOption("#person\\:language_input", "sv");
        page.selectOption("#person\\:project_input", "-1");
        page.fill("#person\\:project-words", "Fears the change");
        page.fill("#person\\:project-on", "2026-01-15");
    }

    @Test
    @DisplayName("Whoever may only read sees what is known, and nothing to change it by; the way leads by the table")
    void readersSee() {
        String account = account("Read");
        patch(account, "{\"trust\":2,\"criteria\":\"Half the downtime\",\"attitudes\":{\"firm\":1}}");
        try (Window window = browser.window(server, 1280).signIn("rasmus")) {
            new DrawnScreen(window).open(account);
            Page page = window.page();
            page.click("#people td.name a");
            page.waitForURL("**/stakeholder/person.xhtml*");
            String text = window.text("main");
            assertTrue(text.contains("2 – some"), text);
            assertTrue(text.contains("Half the downtime"), text);
            assertEquals(1, page.locator("#judgements tbody tr").count());
            assertEquals(
                    0,
                    page.locator("main input:visible, main select, main textarea, main button")
                            .count());
            window.isSound().picture("decision-map-person-read-1280");
            new DrawnScreen(window).open(account);
            assertEquals(0, page.locator("#buying input, #buying button").count());
        }
    }

    @Test
    @DisplayName(
            "Who has left is struck out on the drawing, and somebody looks for the successor; emptied, it was not so")
    void hasLeft() {
        String account = account("Left");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            Page page = open(window, account);
            page.fill("#person\\:left", LocalDate.now().plusDays(2).toString());
            page.click("#person\\:save");
            page.waitForSelector(".messages .error");
            assertTrue(window.text("main").contains("has not come yet"), window.text("main"));
            page.fill("#person\\:left", LocalDate.now().minusDays(2).toString());
            page.click("#person\\:save");
            page.waitForURL(SAVED);
            DrawnScreen screen = new DrawnScreen(window).saved();
            assertTrue(screen.box("Ada Lind").getAttribute("aria-label").endsWith("Has left"));
            assertEquals(List.of("Find the successor of Ada Lind"), tasks(account));
            open(window, account).fill("#person\\:left", "");
            page.click("#person\\:save");
            page.waitForURL(SAVED);
            assertFalse(
                    screen.saved().box("Ada Lind").getAttribute("aria-label").contains("Has left"));
            window.go("/account/account.xhtml?ref=" + account);
            String told = window.text("#timeline");
            assertTrue(told.contains("Ada Lind has left (noted by anna)"), told);
            assertTrue(told.contains("Ada Lind has not left after all (noted by anna)"), told);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("How the account decides is kept beside the drawing, which can be changed before and after")
    void saysHowTheyDecide(int width) {
        String account = account("Decides " + width);
        try (Window window = browser.window(server, width).signIn("anna")) {
            DrawnScreen screen = new DrawnScreen(window).open(account);
            Page page = window.page();
            screen.drag("Ada Lind", 160, 0);
            page.selectOption("#buying\\:status_input", "CONFIRMED");
            page.click("#buying\\:months label >> text=March");
            page.click("#buying\\:months label >> text=September");
            page.fill("#buying\\:practice", "Three offers, the board decides.");
            page.click("#buying\\:save");
            page.waitForSelector(".messages .info");
            screen.saved();
            window.isSound().isWhole().picture("decision-map-buying-" + width);
            screen.drag("Ada Lind", 0, 96);
            window.go("/stakeholder/person.xhtml?account=" + account + "&ref=" + account + "-P");
            window.isSound().isWhole().picture("decision-map-person-empty-" + width);
        }
        JsonObject map = rest.getJson("/api/accounts/" + account + "/decision-map");
        assertEquals("CONFIRMED", map.getString("status"));
        assertEquals("[3,9]", map.getJsonArray("decisionMonths").toString());
        assertEquals("Three offers, the board decides.", map.getString("practice"));
    }

    private Page open(Window window, String account) {
        window.go("/stakeholder/person.xhtml?account=" + account + "&ref=" + account + "-P");
        return window.page();
    }

    /** An account of anna's, with one person on its map. */
    private String account(String name) {
        String account = DrawnScreen.account(rest, name);
        String map = "/api/accounts/" + account + "/decision-map";
        String body = "{\"people\":[{\"id\":\"" + account
                + "-P\",\"name\":\"Ada Lind\",\"title\":\"Director\",\"side\":\"CUSTOMER\",\"x\":40,\"y\":40}]}";
        assertEquals(200, rest.send("PUT", map, body, "If-Match", "\"0\"").statusCode());
        return account;
    }

    private static String person(String account) {
        return "/api/accounts/" + account + "/people/" + account + "-P";
    }

    private void patch(String account, String patch) {
        String tag = rest.get(person(account)).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = rest.send("PATCH", person(account), patch, "If-Match", tag);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private List<String> tasks(String account) {
        return rest
                .getJson("/api/tasks?account=" + account)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(task -> task.getString("title"))
                .toList();
    }
}
