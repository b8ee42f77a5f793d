package org.ninefold.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Keyboard;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** A whole day's loop, of which no step needs a mouse or an address. */
@ExtendWith(Server.Shared.class)
class DayLoopIT {

    private static final String NAVIGATION = "#navigation a[href$='%s']";
    private static final int FAR = 60;

    @Test
    @DisplayName("From signing in to the working list by keys alone: call, note, next task, done, undone")
    void goesThroughTheDayByKeysAlone(Server server) {
        Rest rest = Rest.asAdministrator(server);
        String task = task(rest);
        try (Browser browser = Browser.open();
                Window window = browser.window(server, 1280)) {
            signIn(window.go("/sign-in.xhtml"));
            press(window, "j");
            assertEquals("Ring Keys & Sons", focused(window), "the task that is late longest stands first");
            send(window, "o");
            assertEquals("Ring Keys & Sons", window.text("h1"));
            assertEquals(0, window.page().locator("[autofocus]").count(), "what is there is read first");
            toContent(window);
            follow(window, "main .head a[href*='account.xhtml']");
            assertEquals("Keys & Sons", window.text("h1"));
            notesACall(window);
            makesTheNextTask(window);
            follow(window, NAVIGATION.formatted("/desk/today.xhtml"));
            press(window, "j");
            send(window, "d");
            assertEquals("DONE", state(rest, task));
            send(window, "u");
            assertEquals("OPEN", state(rest, task));
            follow(window, NAVIGATION.formatted("/task/tasks.xhtml"));
            assertTrue(window.text("#tasks").contains("Ring Keys & Sons"), window.text("#tasks"));
            assertTrue(window.text("#tasks").contains("Send the offer"), window.text("#tasks"));
        }
    }

    /** Late for years, at an account of its own. */
    private static String task(Rest rest) {
        String account = Rest.json(
                        rest.send("POST", "/api/accounts", "{\"name\":\"Keys & Sons\",\"owner\":\"eleanor\"}"))
                .getString("ref");
        return Rest.json(rest.send(
                        "POST",
                        "/api/tasks",
                        "{\"title\":\"Ring Keys & Sons\",\"account\":\"" + account
                                + "\",\"assignee\":\"eleanor\",\"due\":\"2001-01-01\"}"))
                .getString("id");
    }

    private static void signIn(Window window) {
        tabTo(window, "[id='sign-in:name']");
        window.page().keyboard().type("eleanor");
        tabTo(window, "[id='sign-in:password']");
        window.page().keyboard().type("ninefold-demo");
        send(window, "Enter");
        assertTrue(
                window.page().url().endsWith("/desk/today.xhtml"), window.page().url());
    }

    /** The form opens where one types; what was typed is saved from there. */
    private static void notesACall(Window window) {
        send(window, "a");
        assertEquals("activity:subject", id(window));
        window.page().keyboard().type("Wants an offer");
        tabTo(window, "[id='activity:note']");
        window.page().keyboard().type("Two lines:");
        press(window, "Enter");
        window.page().keyboard().type("before Friday");
        send(window, "Control+Enter");
        assertEquals("Keys & Sons", window.text("h1"));
        assertTrue(window.text("#timeline").contains("Wants an offer"), window.text("#timeline"));
    }

    private static void makesTheNextTask(Window window) {
        send(window, "n");
        assertEquals("task:title", id(window));
        Keyboard keyboard = window.page().keyboard();
        keyboard.type("Send the offer");
        tabTo(window, "[id='task:due']");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        keyboard.type("%02d%02d%d".formatted(today.getMonthValue(), today.getDayOfMonth(), today.getYear()));
        send(window, "Control+Enter");
        assertEquals("Keys & Sons", window.text("h1"));
        assertTrue(window.text("#tasks").contains("Send the offer"), window.text("#tasks"));
    }

    /** Over the first link of every page, past the navigation. */
    private static void toContent(Window window) {
        tabTo(window, "a.skip");
        press(window, "Enter");
    }

    private static void follow(Window window, String link) {
        tabTo(window, link);
        send(window, "Enter");
    }

    private static void tabTo(Window window, String selector) {
        for (int i = 0; i < FAR; i++) {
            if ((boolean) window.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            press(window, "Tab");
        }
        fail(selector + " is not reached by Tab on " + window.page().url());
    }

    private static void press(Window window, String key) {
        window.page().keyboard().press(key);
    }

    /** Presses a key that opens a page, and waits for it. */
    private static void send(Window window, String key) {
        window.page()
                .waitForResponse(
                        response -> response.request().isNavigationRequest() && response.status() != 302,
                        () -> press(window, key));
        window.page().waitForLoadState();
        window.idle();
    }

    private static String focused(Window window) {
        return window.page().evaluate("document.activeElement.innerText").toString();
    }

    private static String id(Window window) {
        return window.page().evaluate("document.activeElement.id").toString();
    }

    private static String state(Rest rest, String task) {
        return rest.getJson("/api/tasks/" + task).getString("state");
    }
}
