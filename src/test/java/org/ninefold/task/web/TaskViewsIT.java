package org.ninefold.task.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Server;

/** How people keep what they ask of their tasks. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class TaskViewsIT {

    private static final String LIST = "/task/tasks.xhtml";

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

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("R8 A view of the tasks is a tab beside those of every day; the list opens with it, and it comes back")
    void aViewIsKept(int width) {
        String name = "Urgent " + width;
        try (Window window = browser.window(server, width).signIn("anna").go(LIST + "?due=WEEK&sort=priority")) {
            window.page().click("#save-menu summary");
            window.picture("tasks/save-view-" + width).isSound();
            window.fill("[id='save-view:name']", name).submit("[id='save-view:save']");
            assertEquals(name, window.text(".tabs a[aria-current=page]"));
            window.page().selectOption("#filter-due", "LATE");
            window.submit("#filter button");
            assertTrue(window.text(".tabs a[aria-current=page]").endsWith("changed"));
            window.page().click("#view-menu summary");
            window.submit("[id='view:keep']");
            window.page().click("#view-menu summary");
            window.submit("[id='view:opens']").go(LIST);
            assertTrue(
                    window.page().url().contains("due=LATE&sort=priority"),
                    window.page().url());
            window.picture("tasks/views-" + width).isWhole().isSound();
            isRemovedAndBroughtBack(window, name);
        }
    }

    private static void isRemovedAndBroughtBack(Window window, String name) {
        String address = window.page().url();
        window.submit(".tabs a >> nth=0");
        assertTrue(window.page().url().endsWith("?view=all"), window.page().url());
        assertEquals("My open", window.text(".tabs a[aria-current=page]"));
        window.submit(".tabs a:has-text('" + name + "')");
        window.page().click("#view-menu summary");
        window.submit("[id='view:remove']");
        window.picture("tasks/view-removed-" + name.replaceAll("\\D", ""))
                .isWhole()
                .isSound();
        window.submit("[id='undo-view:back']");
        assertEquals(address, window.page().url(), "its address leads to it again");
        window.page().click("#view-menu summary");
        window.submit("[id='view:remove']");
    }
}
