package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
}
