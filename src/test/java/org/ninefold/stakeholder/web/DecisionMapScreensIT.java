package org.ninefold.stakeholder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Drawing a decision map by mouse, alone and beside somebody else. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class DecisionMapScreensIT {

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
    @DisplayName(
            "CM-046 Ten people, the lines between them, an outsider and two who are assumed stay as they were drawn")
    void staysAsItWasDrawn() {
        String account = DrawnScreen.account(rest, "Drawn");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            DrawnScreen screen = new DrawnScreen(window).open(account);
            assertTrue(window.text("#drawing").contains("Nobody is on the map yet"), window.text("#drawing"));
            addTen(screen);
            screen.drag("IT manager?", 0, 96).drag("Else Vang", -416, 112).drag("Kaj Juul", 104, 8);
            joinThem(screen);
            List<String> drawn = screen.drawn();
            window.isSound().isWhole().picture("decision-map-1280");
            assertEquals(17, drawn.size(), drawn.toString());
            assertEquals("true", window.page().getAttribute("[data-do=whole]", "aria-pressed"));
            assertEquals(10, window.page().locator("#people tbody tr").count(), "the table says the same at once");
            assertEquals(7, window.page().locator("#lines tbody tr").count());
            assertEquals(drawn, screen.open(account).drawn());
        }
        TreeMap<String, JsonObject> people = DrawnScreen.people(rest, account);
        assertEquals(10, people.size());
        assertEquals("OUTSIDE", people.get("Birgit Juul").getString("side"));
        assertEquals("ASSUMED", people.get("IT manager?").getString("status"));
        // laid out beside Ib Dam at 24 + 208, 152, then dragged by 104, 8
        assertEquals(336, people.get("Kaj Juul").getInt("x"));
        assertEquals(160, people.get("Kaj Juul").getInt("y"));
        assertEquals("Salesperson", people.get("Linnea Ek").getString("title"));
    }

    private static void addTen(DrawnScreen screen) {
        screen.add("Anna Holm", "Sales manager", "OURS", "CONFIRMED")
                .add("Jonas Berg", "Salesperson", "OURS", "CONFIRMED")
                .add("Linnea Ek", "Salesperson", "OURS", "CONFIRMED")
                .add("Ib Dam", "Chairman of the board", "CUSTOMER", "CONFIRMED")
                .add("Kaj Juul", "Managing director", "CUSTOMER", "CONFIRMED")
                .add("Else Vang", "Finance manager", "CUSTOMER", "CONFIRMED")
                .add("Helle Toft", "Production", "CUSTOMER", "CONFIRMED")
                .add("IT manager?", "", "CUSTOMER", "ASSUMED")
                .add("Birgit Juul", "Spouse", "OUTSIDE", "ASSUMED")
                .add("Torsten Ekvall", "Adviser", "OUTSIDE", "CONFIRMED");
    }

    private static void joinThem(DrawnScreen screen) {
        screen.join("Kaj Juul", "REPORTS_TO", "Ib Dam", "CONFIRMED")
                .join("Else Vang", "REPORTS_TO", "Kaj Juul", "CONFIRMED")
                .join("IT manager?", "REPORTS_TO", "Kaj Juul", "ASSUMED")
                .join("Birgit Juul", "INFLUENCES", "Kaj Juul", "ASSUMED")
                .join("Torsten Ekvall", "INFLUENCES", "Else Vang", "CONFIRMED")
                .join("Else Vang", "CONFLICTS_WITH", "Helle Toft", "CONFIRMED")
                .join("Anna Holm", "KNOWS", "Kaj Juul", "CONFIRMED");
    }

    @Test
    @DisplayName("What was drawn is taken back step by step, who was taken off too")
    void isTakenBack() {
        String account = DrawnScreen.account(rest, "Taken back");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            DrawnScreen screen = new DrawnScreen(window).open(account);
            screen.add("Ada Lind", "Director", "CUSTOMER", "CONFIRMED").add("Bo Lind", "", "CUSTOMER", "ASSUMED");
            List<String> two = screen.drawn();
            screen.join("Ada Lind", "INFLUENCES", "Bo Lind", "CONFIRMED");
            screen.drag("Bo Lind", 160, 80);
            screen.line("Ada Lind – Influences – Bo Lind").focus();
            window.page().click("[data-do=remove]");
            assertEquals(
                    "The line from Ada Lind to Bo Lind is gone.", screen.saved().says());
            screen.box("Ada Lind").focus();
            screen.press("Delete").saved();
            assertEquals(1, screen.drawn().size());
            for (int step = 0; step < 4; step++) {
                window.page().click("[data-do=undo]");
                screen.saved();
            }
            assertEquals(two, screen.drawn());
            assertEquals(two, screen.open(account).drawn());
        }
    }

    @Test
    @DisplayName("What cannot be is refused with the reason, and the drawing goes back and goes on")
    void refusesWhatCannotBe() {
        String account = DrawnScreen.account(rest, "Refused");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            DrawnScreen screen = new DrawnScreen(window).open(account);
            screen.add("Ada Lind", "", "CUSTOMER", "CONFIRMED").add("Bo Lind", "", "CUSTOMER", "CONFIRMED");
            screen.join("Ada Lind", "REPORTS_TO", "Bo Lind", "CONFIRMED");
            List<String> before = screen.drawn();
            screen.join("Bo Lind", "REPORTS_TO", "Ada Lind", "CONFIRMED");
            assertTrue(screen.says().contains("would report to themselves"), screen.says());
            assertEquals(before, screen.drawn());
            screen.drag("Bo Lind", 160, 0);
            assertEquals(392, DrawnScreen.people(rest, account).get("Bo Lind").getInt("x"), "what follows is kept");
        }
    }

    @Test
    @DisplayName("Of two on one map, the second is told who was quicker, and saves over it only when asked")
    void twoOnOneMap() {
        String account = DrawnScreen.account(rest, "Two");
        try (Window one = browser.window(server, 1280).signIn("anna");
                Window two = browser.window(server, 1280).signIn("maja")) {
            DrawnScreen first = new DrawnScreen(one).open(account).add("Ada Lind", "", "CUSTOMER", "CONFIRMED");
            DrawnScreen second = new DrawnScreen(two).open(account);
            first.drag("Ada Lind", 160, 0);
            second.drag("Ada Lind", 0, 160);
            assertTrue(two.text("#drawing .outdated").contains("saved this map meanwhile"), two.text("#drawing"));
            two.isSound().picture("decision-map-outdated-1280");
            assertEquals(184, DrawnScreen.people(rest, account).get("Ada Lind").getInt("x"), "nothing was overwritten");
            two.page().click("[data-do=mine]");
            two.page().waitForCondition(() -> "saved".equals(two.page().getAttribute("#drawing", "data-state")));
            assertFalse(two.page().isVisible("#drawing .outdated"));
            assertEquals(312, DrawnScreen.people(rest, account).get("Ada Lind").getInt("y"));
            first.drag("Ada Lind", 160, 0);
            one.page().click("[data-do=theirs]");
            one.page().waitForCondition(() -> !one.page().isVisible("#drawing .outdated"));
            assertEquals(
                    List.of("translate(24 312)"),
                    List.of(first.saved().box("Ada Lind").getAttribute("transform")));
        }
    }

    @Test
    @DisplayName("Who may only read sees the drawing, walks on it, and changes nothing")
    void readersSee() {
        String account = DrawnScreen.account(rest, "Read");
        try (Window writer = browser.window(server, 1280).signIn("anna")) {
            new DrawnScreen(writer).open(account).add("Ada Lind", "", "CUSTOMER", "CONFIRMED");
        }
        try (Window window = browser.window(server, 1280).signIn("rasmus")) {
            DrawnScreen screen = new DrawnScreen(window).open(account);
            List<String> before = screen.drawn();
            screen.drag("Ada Lind", 160, 160).box("Ada Lind").focus();
            screen.press("Alt+ArrowDown", "Delete", "l", "n");
            assertEquals(before, screen.drawn());
            assertEquals(
                    0,
                    window.page()
                            .locator("#drawing .tools [data-do=remove], form.add")
                            .count());
            window.isSound();
        }
    }
}
