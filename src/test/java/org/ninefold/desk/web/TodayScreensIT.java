package org.ninefold.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The start of the day in a browser, wide and narrow, in all languages. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class TodayScreensIT {

    private static final String TODAY = "/desk/today.xhtml";

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
    @CsvSource({"anna, en", "jonas, da", "linnea, sv", "aino, fi"})
    void everyScreenIsSoundAndWhole(String who, String language) {
        String account = account(who);
        assertEquals(200, rename(account, "Renamed for " + who));
        try (Window window = browser.window(server).signIn(who)) {
            assertEquals(language, window.page().getAttribute("html", "lang"));
            look(window, TODAY, "today-" + language);
            assertTrue(window.text("#news").contains("Renamed for " + who), window.text("#news"));
            look(window, "/desk/news.xhtml?what=CHANGED", "news-" + language);
            look(window, "/desk/planned.xhtml", "planned-" + language);
            look(window, "/desk/news.xhtml?what=MOVED", "moved-" + language);
            look(window, "/account/account.xhtml?ref=" + account, "account-" + language);
        }
    }

    @Test
    void aManagerSeesTheTeamAndEachDay() {
        try (Window window = browser.window(server).signIn("maja")) {
            look(window, "/desk/team.xhtml", "team");
            window.submit("#team tbody a:has-text('Anna')");
            assertTrue(window.text("h1").contains("Anna"), window.text("h1"));
            window.looksRight("desk/of-anna");
        }
    }

    @Test
    @DisplayName("R1 One arrives at Today; a task is done with one click, and taken back without leaving it")
    void worksTheDayOff() {
        String title = "Done from Today";
        task(title);
        try (Window window = browser.window(server, 1280).signIn("eleanor")) {
            assertTrue(window.page().url().endsWith(TODAY), window.page().url());
            int waiting = waiting(window);
            window.submit("[aria-label*='" + title + "'] >> nth=0");
            assertTrue(window.page().url().contains(TODAY), window.page().url());
            assertEquals(waiting - 1, waiting(window));
            window.picture("desk/undo-1280").isSound();
            window.submit("[id='undo:back']");
            assertTrue(window.page().url().contains(TODAY), window.page().url());
            assertEquals(waiting, waiting(window));
        }
    }

    @Test
    @DisplayName("R1 Today is walked and worked off by keys alone, and what was done is taken back")
    void isWorkedByKeys() {
        task("Walked to by keys");
        try (Window window = browser.window(server, 1280).signIn("eleanor").go(TODAY)) {
            Page page = window.page();
            page.keyboard().press("j");
            String first = (String) page.evaluate("document.activeElement.textContent");
            page.keyboard().press("j");
            page.keyboard().press("k");
            assertEquals(first, page.evaluate("document.activeElement.textContent"));
            int all = late(window) + waiting(window);
            send(window, "d");
            assertEquals(all - 1, late(window) + waiting(window));
            assertTrue(window.text("[id='undo']").contains(first), window.text("main"));
            send(window, "u");
            assertEquals(all, late(window) + waiting(window));
            page.keyboard().press("?");
            window.picture("desk/keys-1280").isSound();
        }
    }

    @Test
    @DisplayName("R1 The number of planned contacts opens their list; one is done there, and planned again")
    void worksThePlannedOff() {
        String account = account("eleanor");
        String body = "{\"account\":\"%s\",\"kind\":\"CALL\",\"done\":false,\"day\":\"2025-01-02\","
                + "\"responsible\":\"eleanor\",\"subject\":\"Ring at last\"}";
        HttpResponse<String> planned = rest.send("POST", "/api/activities", body.formatted(account));
        assertEquals(201, planned.statusCode(), planned.body());
        String ref = Rest.json(planned).getString("ref");
        try (Window window = browser.window(server, 1280).signIn("eleanor").go(TODAY)) {
            window.submit(".figures li:nth-child(3) a");
            assertTrue(
                    window.page().url().contains("/desk/planned.xhtml"),
                    window.page().url());
            window.submit("[aria-label*='Ring at last']");
            assertTrue(window.text("#finish-undo").contains("Ring at last"), window.text("main"));
            assertTrue(rest.getJson("/api/activities/" + ref).getBoolean("done"));
            window.picture("desk/finished-1280").isWhole().isSound();
            window.submit("[id='finish-undo:back']");
            assertTrue(
                    window.page().url().contains("/desk/planned.xhtml"),
                    window.page().url());
            assertFalse(rest.getJson("/api/activities/" + ref).getBoolean("done"));
            assertEquals("2025-01-02", rest.getJson("/api/activities/" + ref).getString("day"));
        }
    }

    @Test
    @DisplayName("What is missing at an account is one click from a task, and only once")
    void makesATaskOfWhatIsMissing() {
        String account = account("anna");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/account/account.xhtml?ref=" + account);
            assertTrue(window.text("#completeness").contains("1 of 5"), window.text("#completeness"));
            window.submit("[aria-label='Make a task: Find out who decides']");
            assertTrue(window.text("#messages").contains("is on the list"), window.text("#messages"));
            assertTrue(window.text("#tasks").contains("Find out who decides"), window.text("#tasks"));
            window.submit("[aria-label='Make a task: Find out who decides']");
            assertTrue(window.text("#messages").contains("is a task already"), window.text("#messages"));
            assertEquals(1, window.page().locator("#tasks li").count());
            window.go("/account/contact.xhtml?account=" + account).fill("[id='contact:last']", "Winther");
            window.fill("[id='contact:email']", "poul@winther.example");
            window.page()
                    .locator("[id='contact:decider_input']")
                    .selectOption("true", new Locator.SelectOptionOptions().setForce(true));
            window.submit("[id='contact:save']");
            assertTrue(window.text("#completeness").contains("3 of 5"), window.text("#completeness"));
            assertFalse(window.text("#completeness").contains("Make a task: Find out who decides"));
        }
    }

    /** Presses a key that opens a page, and waits for it. */
    private static void send(Window window, String key) {
        window.page()
                .waitForResponse(
                        response -> response.request().isNavigationRequest() && response.status() != 302,
                        () -> window.page().keyboard().press(key));
        window.page().waitForLoadState();
        window.idle();
    }

    private static int late(Window window) {
        return Integer.parseInt(window.text(".figures li:nth-child(1) b"));
    }

    private static int waiting(Window window) {
        return Integer.parseInt(window.text(".figures li:nth-child(2) b"));
    }

    private static void look(Window window, String page, String name) {
        window.go(page).looksRight("desk/" + name);
    }

    private String account(String owner) {
        String body = "{\"name\":\"New to " + owner + "\",\"owner\":\"" + owner + "\"}";
        return Rest.json(rest.send("POST", "/api/accounts", body)).getString("ref");
    }

    private int rename(String account, String name) {
        String seen = rest.get("/api/accounts/" + account)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        return rest.send("PATCH", "/api/accounts/" + account, "{\"name\":\"" + name + "\"}", "If-Match", seen)
                .statusCode();
    }

    private void task(String title) {
        String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
        String body = "{\"title\":\"" + title + "\",\"assignee\":\"eleanor\",\"priority\":\"HIGH\",\"due\":\"" + today
                + "\"}";
        assertEquals(201, rest.send("POST", "/api/tasks", body).statusCode());
    }
}
