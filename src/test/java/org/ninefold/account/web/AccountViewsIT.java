package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
import org.ninefold.testing.Server;

/** How people arrange the list of accounts for themselves and for others. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccountViewsIT {

    private static final String LIST = "/account/accounts.xhtml";

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
    @DisplayName("R6 The columns chosen stand in the address, in the list and in its export")
    void columnsAreChosen(int width) {
        try (Window window = browser.window(server, width).signIn("anna").go(LIST + "?kind=CUSTOMER")) {
            window.page().click("#columns summary");
            window.page().uncheck("#columns input[value=headroom]");
            window.page().check("#columns input[value=team]");
            window.picture("lists/columns-open-" + width).isWhole().isSound();
            window.submit("#columns button");
            assertTrue(
                    window.page().url().contains("kind=CUSTOMER"), window.page().url());
            assertEquals(
                    0,
                    window.page().locator("#accounts td[data-label='Headroom']").count());
            assertTrue(window.page().locator("#accounts td[data-label='Team']").count() > 1);
            window.picture("lists/columns-" + width).isWhole().isSound();
            String csv = new String(
                    window.page()
                            .request()
                            .get(window.page().getAttribute("#export-csv", "href"))
                            .body(),
                    StandardCharsets.UTF_8);
            assertEquals(
                    List.of("Account reference", "Name", "Kind", "Owner", "Team", "Cell"),
                    List.of(csv.lines()
                                    .findFirst()
                                    .orElseThrow()
                                    .replace("\uFEFF", "")
                                    .split(","))
                            .subList(0, 6));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName(
            "R14 A view is a tab, a link to what it shows; it is kept, renamed, opened with, removed and brought back")
    void aViewIsKept(int width) {
        String name = "Gold " + width;
        try (Window window = browser.window(server, width).signIn("anna").go(LIST + "?cell=A1&sort=-value")) {
            window.page().click("#save-menu summary");
            window.picture("lists/save-" + width).isSound();
            window.fill("[id='save-view:name']", name).submit("[id='save-view:save']");
            assertEquals(name, window.text(".tabs a[aria-current=page]"));
            assertEquals(0, window.page().locator("[id='save-view:shared']").count(), "only managers share");
            window.submit(".tabs a >> nth=0");
            assertTrue(window.page().url().endsWith("?view=all"), window.page().url());
            window.submit(".tabs a:has-text('" + name + "')");
            assertTrue(window.page().url().contains("cell=A1"), window.page().url());
            window.page().selectOption("#filter-kind", "CUSTOMER");
            window.submit("#filter button");
            assertTrue(window.text(".tabs a[aria-current=page]").endsWith("changed"));
            window.page().click("#view-menu summary");
            window.picture("lists/view-" + width).isSound();
            window.fill("[id='view:name']", name + " customers").submit("[id='view:keep']");
            assertEquals(name + " customers", window.text(".tabs a[aria-current=page]"));
            opensWithIt(window, name + " customers");
            isRemovedAndBroughtBack(window, name);
        }
    }

    private static void isRemovedAndBroughtBack(Window window, String name) {
        window.page().click("#view-menu summary");
        window.submit("[id='view:remove']");
        assertEquals(
                0, window.page().locator(".tabs a:has-text('" + name + "')").count());
        window.picture("lists/removed-" + name.replaceAll("\\D", "")).isWhole().isSound();
        window.submit("[id='undo-view:back']");
        assertTrue(window.text(".tabs a[aria-current=page]").startsWith(name + " customers"));
        window.page().click("#view-menu summary");
        window.submit("[id='view:remove']");
    }

    private static void opensWithIt(Window window, String name) {
        window.page().click("#view-menu summary");
        window.submit("[id='view:opens']").go(LIST);
        assertTrue(window.page().url().contains("kind=CUSTOMER"), window.page().url());
        assertTrue(window.text(".tabs a[aria-current=page]").startsWith(name), "the bare list opens with it");
        window.picture("lists/tabs-" + name.replaceAll("\\D", "")).isWhole().isSound();
        window.submit(".tabs a >> nth=0");
        assertTrue(
                window.page().locator(".pager a").first().getAttribute("href").contains("view=all"));
        window.submit(".tabs a:has-text('" + name + "')");
    }

    @Test
    @DisplayName("R2 R14 A shared view, and its address, show everybody the own rows alone")
    void aSharedViewShowsTheOwnRows() {
        try (Window manager = browser.window(server, 1280).signIn("maja").go(LIST + "?kind=CUSTOMER&sort=-value")) {
            manager.page().click("#save-menu summary");
            manager.fill("[id='save-view:name']", "Our customers")
                    .page()
                    .click("[id='save-view:shared'] .ui-chkbox-box");
            manager.submit("[id='save-view:save']");
            List<String> all = refs(manager);
            try (Window other = browser.window(server, 1280).signIn("anna").go(LIST)) {
                other.submit(".tabs a:has-text('Our customers')");
                assertEquals(manager.page().url(), other.page().url());
                List<String> own = refs(other);
                assertTrue(own.size() > 1 && !own.equals(all), own.toString());
                assertEquals(
                        List.of("Anna Lyngvad"),
                        other.page().locator("#accounts td.owner").allInnerTexts().stream()
                                .distinct()
                                .toList());
                other.page().click("#view-menu summary");
                assertEquals(0, other.page().locator("[id='view:remove']").count(), "it is not anna's");
                other.picture("lists/shared").isSound();
            }
            manager.page().click("#view-menu summary");
            manager.submit("[id='view:remove']");
        }
    }

    private static List<String> refs(Window window) {
        return window.page().locator("#accounts td.name .ref").allInnerTexts();
    }
}
