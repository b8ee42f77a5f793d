package org.ninefold.segment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The matrix and what stands around it, as the demo company's people see it. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class MatrixScreensIT {

    private Server server;
    private Browser browser;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        browser = Browser.open();
        Rest rest = Rest.asAdministrator(server);
        rest.getJson("/api/placements")
                .getJsonArray("items")
                .forEach(run ->
                        rest.await("/api/placements/" + run.asJsonObject().getInt("id")));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "development", "bubbles", "movement", "table"})
    void everyViewIsSound(String view) {
        try (Window window = browser.window(server).signIn("maja")) {
            window.go("/segment/matrix.xhtml?view=" + view)
                    .atEachWidth(width ->
                            window.picture("matrix-" + view + "-" + width).isSound());
            assertTrue(window.text("main").contains("CRMmatrix® is a registered trademark"), "CM-013");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"placements", "ranking", "limits"})
    void whatStandsAroundItIsSound(String page) {
        try (Window window = browser.window(server).signIn("maja")) {
            window.go("/segment/" + page + ".xhtml")
                    .atEachWidth(width -> window.picture(page + "-" + width).isSound());
        }
    }

    @Test
    void arrowsMoveBetweenCellsAndEnterOpensOne() {
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/segment/matrix.xhtml");
            window.page().focus(".matrix a.cell.A3");
            window.page().keyboard().press("ArrowRight");
            window.page().keyboard().press("ArrowDown");
            assertEquals("cell B2", window.page().evaluate("() => document.activeElement.className"));
            window.page().keyboard().press("Enter");
            window.page().waitForURL("**/account/accounts.xhtml?cell=B2");
        }
    }

    @Test
    void aNumberOfACellIsTheNumberOfRowsBehindIt() {
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/segment/matrix.xhtml");
            String accounts = window.text(".matrix a.cell.A3 .accounts").replaceAll("\\D.*", "");
            window.click(".matrix a.cell.A3");
            assertEquals(
                    Integer.parseInt(accounts),
                    window.page().locator("table.list tbody tr").count());
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void whyShowsFiguresLimitsRankAndDate(int width) {
        try (Window window = browser.window(server, width).signIn("maja")) {
            window.go("/segment/ranking.xhtml");
            window.click("table.list tbody tr >> nth=0 >> td >> nth=2 >> a");
            List<String> told =
                    List.of("Revenue", "Direct cost", "Wallet", "Share of wallet", "by value: A, largest third");
            String text = window.text("main");
            told.forEach(word -> assertTrue(text.contains(word), word + " in " + text));
            window.picture("why-" + width).isSound();
        }
    }

    @Test
    void aManagerPlacesForAnotherPeriodAndLooksAtIt() {
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/segment/placements.xhtml");
            int runs = window.page().locator("[id='runs'] tbody tr").count();
            window.click("text=half a year");
            window.click("[id='place:go']");
            window.page()
                    .waitForFunction(
                            "runs => document.querySelectorAll(\"[id='runs'] tbody tr\").length > runs"
                                    + " && !document.querySelector(\"[id='runs']\").innerText.includes('%')",
                            runs);
            window.click("[id='runs'] tbody tr >> nth=0 >> td >> nth=0 >> a");
            assertTrue(window.text(".head").contains("Contribution"));
            window.isSound();
        }
    }

    @Test
    void whoMayNotChangeTheRulesReadsThem() {
        try (Window window = browser.window(server).signIn("rasmus")) {
            window.go("/segment/limits.xhtml")
                    .atEachWidth(width -> window.picture("limits-read-" + width).isSound());
            assertEquals(
                    List.of("34", "67", "Contribution", "12"),
                    window.page().locator("main dd").allInnerTexts());
            assertEquals(0, window.page().locator("main input, main button").count());
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void anAccountTellsItsPlacementsTheLatestFirst(int width) {
        try (Window window = browser.window(server, width).signIn("anna")) {
            window.go("/account/accounts.xhtml?cell=B2");
            window.click("table.list tbody td.name a >> nth=0");
            window.page().waitForSelector("#standing .history");
            List<String> cells = window.page().locator("#standing .history dd").allInnerTexts();
            assertEquals("B2", cells.get(0));
            assertTrue(cells.size() >= 2, cells.toString());
            window.picture("account-history-" + width).isSound();
            window.click("#standing .history dt >> nth=1 >> a");
            window.page().waitForURL("**/segment/why.xhtml?account=*&run=*");
        }
    }

    @Test
    void aReaderIsNotOfferedToPlace() {
        try (Window window = browser.window(server, 1280).signIn("rasmus")) {
            window.go("/segment/placements.xhtml");
            assertEquals(0, window.page().locator("[id='place:go']").count());
        }
    }
}
