package org.ninefold.stakeholder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** A decision map without a mouse. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class DecisionMapKeysIT {

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
    @DisplayName("People are added, walked through and moved by keyboard alone, and each step is said")
    void peopleByKeyboard() {
        String account = DrawnScreen.account(rest, "Typed");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            DrawnScreen screen = new DrawnScreen(window).open(account);
            window.page().focus("#add-person");
            screen.press("Enter");
            type(screen, window, "Ada Lind");
            type(screen, window, "Bo Lind");
            type(screen, window, "Cia Lind");
            assertEquals("Cia Lind is on the map.", screen.says());
            screen.press("Escape");
            assertEquals("Ada Lind", name(screen));

            assertEquals("Bo Lind", walk(screen, "ArrowRight"));
            assertEquals("Cia Lind", walk(screen, "ArrowRight"));
            assertEquals("Cia Lind", walk(screen, "ArrowRight"), "nobody stands farther right");
            assertEquals("Bo Lind", walk(screen, "ArrowLeft"));

            screen.press("Alt+ArrowDown", "Alt+Shift+ArrowRight");
            assertEquals("Bo Lind moved.", screen.says());
            // 232 + 80, 152 + 16
            assertEquals("translate(312 168)", screen.saved().box("Bo Lind").getAttribute("transform"));
            assertEquals(312, DrawnScreen.people(rest, account).get("Bo Lind").getInt("x"));
        }
    }

    @Test
    @DisplayName("Lines are drawn, found, taken away and brought back by keyboard alone")
    void linesByKeyboard() {
        String account = DrawnScreen.account(rest, "Joined");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            DrawnScreen screen = new DrawnScreen(window).open(account).add("Ada Lind", "", "CUSTOMER", "CONFIRMED");
            screen.add("Bo Lind", "", "CUSTOMER", "CONFIRMED").box("Bo Lind").focus();

            screen.press("l", "ArrowLeft", "Enter");
            assertEquals(
                    "The line from Bo Lind to Ada Lind is drawn.",
                    screen.saved().says());
            assertEquals("Ada Lind", name(screen), "the one chosen last");
            screen.press("l", "ArrowRight", "Escape");
            assertEquals("No line was drawn.", screen.says());

            screen.press("]");
            assertEquals("Bo Lind – Reports to – Ada Lind", screen.focused());
            screen.press("Delete");
            assertEquals(
                    "The line from Bo Lind to Ada Lind is gone.", screen.saved().says());
            screen.press("Control+z");
            assertEquals("Undone.", screen.saved().says());
            assertEquals(1, screen.line("Bo Lind – Reports to – Ada Lind").count());
        }
    }

    @Test
    @DisplayName("Enter opens the person, and the way back leads to their box")
    void opensThePerson() {
        String account = DrawnScreen.account(rest, "Opened");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            DrawnScreen screen = new DrawnScreen(window).open(account).add("Ada Lind", "", "CUSTOMER", "CONFIRMED");
            screen.add("Bo Lind", "", "CUSTOMER", "CONFIRMED").box("Bo Lind").focus();
            screen.press("Alt+ArrowDown", "Enter");
            window.page().waitForURL("**/stakeholder/person.xhtml**");
            assertEquals("Bo Lind", window.idle().page().inputValue("[id='person:name']"));
            window.submit("[id='person:save']");
            assertEquals(
                    "translate(232 168)",
                    screen.saved().box("Bo Lind").getAttribute("transform"),
                    "saved before leaving");
            assertEquals("true", screen.box("Bo Lind").getAttribute("aria-current"));
            assertEquals("0", screen.box("Bo Lind").getAttribute("tabindex"));
        }
    }

    private static void type(DrawnScreen screen, Window window, String name) {
        window.page().keyboard().type(name);
        screen.press("Enter");
        screen.box(name).waitFor();
        screen.saved();
    }

    private static String walk(DrawnScreen screen, String arrow) {
        screen.press(arrow);
        return name(screen);
    }

    private static String name(DrawnScreen screen) {
        return screen.focused().replaceFirst(",.*", "");
    }
}
