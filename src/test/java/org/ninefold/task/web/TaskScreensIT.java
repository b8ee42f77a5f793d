package org.ninefold.task.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The day's loop in a browser: by keyboard alone, two people on one task, and taken back. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class TaskScreensIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Server server;
    private Browser browser;
    private Rest rest;
    private String account;
    private String list;

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

    @BeforeEach
    void anAccountOfAnna() {
        account = Rest.json(rest.send("POST", "/api/accounts", "{\"name\":\"Worked on\",\"owner\":\"anna\"}"))
                .getString("ref");
        list = "/task/tasks.xhtml?account=" + account;
    }

    @Test
    @DisplayName("R6 R7 Tasks are walked, ticked, done and taken back without a mouse")
    void worksTheListOffByKeyboardAlone() {
        List<String> refs = List.of(task("First", 0), task("Second", 1), task("Third", 2));
        try (Window window = browser.window(server, 1280).signIn("anna").go(list)) {
            press(window, "j", "j", "k");
            assertEquals("First", focused(window));
            press(window, "x", "ArrowDown", "x");
            assertEquals("Second", focused(window));
            assertEquals("2", window.text("[data-count]"));
            send(window, "d");
            assertEquals(List.of("Third"), titles(window));
            assertEquals(
                    List.of("DONE", "DONE", "OPEN"),
                    refs.stream().map(this::state).toList());
            assertTrue(window.text(".undo").contains("Done: 2 tasks"), window.text(".undo"));
            assertEquals("Third", focused(window), "the place in the list is kept");
            window.picture("task/undo-1280").isSound();
            send(window, "u");
            assertEquals(List.of("First", "Second", "Third"), titles(window));
            assertEquals(
                    List.of("OPEN", "OPEN", "OPEN"),
                    refs.stream().map(this::state).toList());
        }
    }

    @Test
    @DisplayName("R8 Tasks are put off, opened and made without a mouse, and the keys are named")
    void goesOnByKeyboardAlone() {
        String first = task("First", 0);
        task("Second", 1);
        try (Window window = browser.window(server, 1280).signIn("anna").go(list)) {
            press(window, "?");
            assertTrue(window.page().isVisible("#keys"));
            press(window, "Escape");
            assertFalse(window.page().isVisible("#keys"));
            press(window, "j");
            send(window, "s");
            assertEquals(List.of("Second"), titles(window));
            assertEquals(today().plusDays(1).toString(), get(first).getString("snoozedUntil"));
            send(window, "o");
            assertEquals("Second", window.text("h1"));
            window.go(list);
            send(window, "n");
            window.page().focus("[id='task:title']");
            window.page().keyboard().type("Made by keyboard");
            send(window, "Enter");
            assertTrue(window.text("#messages").contains("Made by keyboard"), window.text("#messages"));
        }
    }

    @Test
    @DisplayName("R7 What somebody changed since is not taken back, and it is said")
    void takesNothingBackThatSomebodyChangedSince() {
        String ref = task("Contested", 0);
        try (Window window = browser.window(server, 360).signIn("anna").go(list)) {
            window.submit("#tasks [data-key=d]");
            assertEquals("DONE", state(ref));
            assertEquals(200, patch(ref, "{\"note\":\"Well done\"}").statusCode());
            window.submit("[id='undo:back']");
            assertTrue(window.text("#messages").contains("changed since"), window.text("#messages"));
            assertEquals("DONE", state(ref));
            assertEquals(0, window.page().locator(".undo").count(), "offered once");
        }
    }

    @Test
    @DisplayName("R5 Of two on one task, the second sees what changed and loses no typing")
    void theSecondOfTwoSeesWhatChanged() {
        String page = "/task/task.xhtml?ref=" + task("Shared", 0);
        try (Window first = browser.window(server, 1280).signIn("anna").go(page);
                Window second = browser.window(server, 360).signIn("maja").go(page)) {
            first.fill("[id='task:title']", "Shared by Anna").submit("[id='task:save']");
            second.fill("[id='task:note']", "Typed by Maja").submit("[id='task:save']");
            assertTrue(second.text("#differences").contains("Shared by Anna"), second.text("#differences"));
            assertEquals("Typed by Maja", second.page().inputValue("[id='task:note']"));
            assertEquals("Shared by Anna", second.page().inputValue("[id='task:title']"), "not touched, so theirs");
            second.picture("task/differences-360").isSound().isWhole();
            second.submit("[id='task:save']");
            first.go(page);
            assertEquals("Typed by Maja", first.page().inputValue("[id='task:note']"));
            second.go(page).submit("[id='close:done']");
            first.fill("[id='close:outcome']", "Also done").submit("[id='close:done']");
            assertTrue(first.text("#differences").contains("Done"), first.text("main"));
            first.isSound().picture("task/differences-1280");
        }
    }

    @Test
    @DisplayName("R6 A stale list does nothing to what somebody changed since")
    void aStaleRowIsRefusedInWords() {
        String ref = task("Stale", 0);
        try (Window window = browser.window(server, 1280).signIn("anna").go(list)) {
            assertEquals(200, patch(ref, "{\"title\":\"Fresh\"}").statusCode());
            window.submit("#tasks [data-key=d]");
            assertTrue(window.text("#messages").contains("“Fresh” was changed since"), window.text("#messages"));
            assertEquals("OPEN", state(ref));
            window.page().check("#tasks input[name=pick]");
            window.page().selectOption("select[name=to]", "jonas");
            window.submit("button[value='HAND_OVER *']");
            assertTrue(window.text("#messages").contains("does not see Worked on"), window.text("#messages"));
            window.page().check("#tasks input[name=pick]");
            window.page().selectOption("select[name=to]", "maja");
            window.submit("button[value='HAND_OVER *']");
            assertEquals("maja", get(ref).getString("assignee"));
        }
    }

    @Test
    void aTaskIsMadeFromItsAccountAndStandsThere() {
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/account/account.xhtml?ref=" + account).submit("#new-task");
            window.fill("[id='task:title']", "From the account")
                    .fill("[id='task:due']", today().minusDays(1).toString())
                    .fill("[id='task:why']", "They asked")
                    .submit("[id='task:save']");
            assertTrue(window.text("#tasks").contains("From the account"), window.text("#tasks"));
            assertTrue(window.text("#tasks").contains("Late"), "in words, not by colour alone");
            assertTrue(window.text("#timeline").contains("made the task “From the account”"));
            window.submit("#tasks .task-list a");
            window.fill("[id='close:outcome']", "Sold").submit("[id='close:done']");
            assertTrue(window.text(".undo").contains("Done: From the account"));
        }
    }

    private static void press(Window window, String... keys) {
        for (String key : keys) {
            window.page().keyboard().press(key);
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

    private static String focused(Window window) {
        return window.page().evaluate("() => document.activeElement.innerText").toString();
    }

    private static List<String> titles(Window window) {
        Locator open = window.page().locator("#tasks a.open");
        return open.allInnerTexts();
    }

    private String task(String title, int days) {
        String body = "{\"title\":\"" + title + "\",\"account\":\"" + account + "\",\"assignee\":\"anna\",\"due\":\""
                + today().plusDays(days) + "\"}";
        return Rest.json(rest.send("POST", "/api/tasks", body)).getString("id");
    }

    private HttpResponse<String> patch(String ref, String body) {
        String seen = rest.get("/api/tasks/" + ref).headers().firstValue("ETag").orElseThrow();
        return rest.send("PATCH", "/api/tasks/" + ref, body, "If-Match", seen);
    }

    private JsonObject get(String ref) {
        return rest.getJson("/api/tasks/" + ref);
    }

    private String state(String ref) {
        return get(ref).getString("state");
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.Clock.system(ZONE));
    }
}
