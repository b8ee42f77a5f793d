package org.ninefold.stakeholder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** A decision map on other days, on another account, and begun from contacts. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class MapHistoryScreensIT {

    private static final LocalDate EARLIER = LocalDate.now().minusDays(7);

    private static final String TWO =
            """
            {"status":"CONFIRMED","people":[
            {"id":"%1$s-1","name":"Anna Holm","side":"OURS","status":"CONFIRMED"},
            {"id":"%1$s-2","name":"Ib Dam","side":"CUSTOMER","status":"ASSUMED","attitudes":{"project":1}}],
            "lines":[{"from":"%1$s-2","to":"%1$s-1","kind":"KNOWS","status":"ASSUMED"}]}""";

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

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("A map of nobody is begun from the contacts of the account, by keyboard alone")
    void beginsFromContacts(int width) {
        String account = DrawnScreen.account(rest, "Begun " + width);
        contact(account, "Dorte", "Abel", true);
        contact(account, "Esben", "Brok", false);
        contact(account, "Fie", "Carl", false);
        try (Window window = browser.window(server, width).signIn("anna")) {
            DrawnScreen screen = new DrawnScreen(window).open(account);
            window.isSound().picture("decision-map-candidates-" + width);
            window.page().focus(".ticks li:first-child input");
            screen.press("Tab", "Tab", "Tab");
            answered(window, () -> screen.press("Enter"));
            assertTrue(window.text(".ui-messages, main").contains("Choose at least one contact."));
            assertEquals(Map.of(), DrawnScreen.people(rest, account));
            window.page().focus(".ticks li:first-child input");
            screen.press("Space", "Tab", "Tab", "Space", "Tab");
            answered(window, () -> screen.press("Enter"));
            assertEquals(
                    Set.of("Dorte Abel", "Fie Carl"),
                    DrawnScreen.people(rest, account).keySet());
            JsonObject dorte = DrawnScreen.people(rest, account).get("Dorte Abel");
            assertEquals("DECIDER CUSTOMER", dorte.getString("role") + " " + dorte.getString("side"));
            assertTrue(dorte.getBoolean("registered"));
            assertEquals(1, screen.saved().box("Fie Carl").count());
            assertEquals("Esben Brok", window.text(".ticks b"), "who is left");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("The map of another day is read only and says so, and leads back; two days are compared")
    void showsOtherDays(int width) {
        String account = drawn("Earlier " + width);
        try (Window window = browser.window(server, width).signIn("anna")) {
            Page page = window.page();
            new DrawnScreen(window).open(account).box("Ib Dam").waitFor();
            page.fill("#as-of", EARLIER.toString());
            window.submit(".history button");
            assertTrue(window.text(".as-of").contains("It can only be read."), window.text(".as-of"));
            assertEquals(
                    0,
                    page.locator("#add-person, #people, #findings, [id='map:connect'], #copy")
                            .count());
            assertTrue(window.text(".nobody-yet").contains("Nobody is on the map yet."));
            assertTrue(page.getAttribute("#svg", "href").contains("asOf=" + EARLIER));
            window.isSound().picture("decision-map-as-of-" + width);
            window.submit(".as-of a");
            assertEquals(2, page.locator("#people tbody tr").count());
            page.fill("#with", EARLIER.toString());
            answered(window, () -> page.press("#with", "Enter"));
            window.isSound().picture("decision-map-changes-" + width);
            comparesWithNobody(window);
            assertEquals(1, page.locator("#add-person").count(), "the map of now is changed as ever");
            window.submit(".days a");
            assertTrue(page.url().contains("asOf=" + LocalDate.now()));
            assertEquals(1, page.locator(".days [aria-current]").count());
            assertEquals(0, page.locator(".as-of").count(), "at its end this day is as it is now");
        }
    }

    private static void comparesWithNobody(Window window) {
        Page page = window.page();
        assertEquals("People\t0\t2", window.text(".counts tbody tr:nth-child(1)"));
        assertEquals("With a known attitude\t0\t1", window.text(".counts tbody tr:nth-child(5)"));
        assertEquals(3, page.locator("#changes table.cards tbody tr").count());
        assertTrue(window.text("#changes table.cards tbody tr:last-child").contains("Knows"));
    }

    @Test
    @DisplayName("A map is copied to an account that is looked for; onto one with people it is not")
    void copies() {
        String account = drawn("Copied from");
        String other = DrawnScreen.account(rest, "Copied onto");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            new DrawnScreen(window).open(account);
            for (String says :
                    List.of("The map was copied to Copied onto.", "Copied onto has people on its map already.")) {
                window.submit("#copy");
                window.fill("main [name=q]", "Copied").submit("[role=search] button:has-text('Show')");
                window.isSound().picture("decision-map-copy-1280");
                assertEquals(1, window.page().locator(".copies li").count(), "not onto itself");
                window.submit(".copies button");
                assertTrue(window.text("body").contains(says), window.text("body"));
                window.go("/stakeholder/map.xhtml?ref=" + account);
            }
            assertEquals(2, DrawnScreen.people(rest, other).size());
            assertEquals(
                    DrawnScreen.people(rest, account).get("Ib Dam").getString("id"),
                    DrawnScreen.people(rest, other).get("Ib Dam").getString("id"));
        }
    }

    @Test
    @DisplayName("REST tells the map of a day without ETag, what has changed since, and refuses what is no day")
    void restTellsThePast() {
        String account = drawn("Past by REST");
        String map = "/api/accounts/" + account + "/decision-map";
        HttpResponse<String> then = rest.get(map + "?asOf=" + EARLIER);
        assertEquals(0, Rest.json(then).getJsonArray("people").size());
        assertTrue(then.headers().firstValue("ETag").isEmpty());
        assertEquals(
                2,
                rest.getJson(map + "?asOf=" + LocalDate.now())
                        .getJsonArray("people")
                        .size());
        assertFalse(rest.get(map + ".svg?asOf=" + EARLIER).body().contains("Ib Dam"));
        assertTrue(rest.get(map + ".svg").body().contains("Ib Dam"));
        JsonObject changes = rest.getJson(map + "/changes?from=" + EARLIER);
        assertEquals("Anna Holm", changes.getJsonArray("came").getJsonObject(0).getString("name"));
        JsonObject is = changes.getJsonObject("is");
        assertEquals("2 1 1", is.getInt("people") + " " + is.getInt("known") + " " + is.getInt("ours"));
        assertEquals(1, is.getJsonObject("project").getInt("n"));
        assertEquals("KNOWS", changes.getJsonArray("lines").getJsonObject(0).getString("kind"));
        for (String bad : List.of("?asOf=yesterday", ".svg?asOf=2026-02-30", "/changes", "/changes?from=2026")) {
            assertEquals(400, rest.get(map + bad).statusCode(), bad);
        }
        String other = DrawnScreen.account(rest, "Copied by REST");
        String body = "{\"to\":\"" + other + "\"}";
        HttpResponse<String> copied = rest.send("POST", map + "/copy", body);
        assertEquals(2, Rest.json(copied).getJsonArray("people").size(), copied.body());
        assertEquals(409, rest.send("POST", map + "/copy", body).statusCode());
        assertEquals(422, rest.send("POST", map + "/copy", "{}").statusCode());
    }

    /** Does what sends a form, and waits for the page that answers. */
    private static void answered(Window window, Runnable sends) {
        window.page()
                .waitForResponse(
                        response -> response.request().isNavigationRequest() && response.status() != 302, sends);
        window.page().waitForLoadState();
        window.idle();
    }

    private void contact(String account, String first, String last, boolean decider) {
        String body =
                "{\"account\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"%s\",\"title\":\"Works there\",\"decider\":%s}"
                        .formatted(account, first, last, decider);
        assertEquals(201, rest.send("POST", "/api/contacts", body).statusCode());
    }

    private String drawn(String name) {
        String account = DrawnScreen.account(rest, name);
        String path = "/api/accounts/" + account + "/decision-map";
        String tag = rest.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = rest.send("PUT", path, TWO.formatted(account), "If-Match", tag);
        assertEquals(200, answer.statusCode(), answer.body());
        return account;
    }
}
