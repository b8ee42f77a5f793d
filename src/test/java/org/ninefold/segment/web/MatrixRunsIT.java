package org.ninefold.segment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import org.ninefold.testing.Visitor;

/** Other runs than the current one: chosen by whoever reads the matrix, and compared with. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class MatrixRunsIT {

    /** Rows of a page of the ranked list. */
    private static final int ROWS = 50;

    private Server server;
    private Browser browser;
    private Rest rest;
    private int byRevenue;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
        rest.getJson("/api/placements")
                .getJsonArray("items")
                .forEach(run ->
                        rest.await("/api/placements/" + run.asJsonObject().getInt("id")));
        JsonObject now = rest.getJson("/api/matrix").getJsonObject("placement");
        String order = "{\"from\":\"" + now.getString("from") + "\",\"to\":\"" + now.getString("to")
                + "\",\"measure\":\"REVENUE\"}";
        byRevenue = rest.await(Visitor.target(rest.send("POST", "/api/placements", order)))
                .getInt("id");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void whoPlacesNobodyReachesEveryRun(int width) {
        try (Window window = browser.window(server, width).signIn("anna")) {
            window.go("/segment/matrix.xhtml?view=table").isSound();
            assertTrue(window.text(".head p").startsWith("Contribution"));
            window.page().selectOption("select[name=run]", String.valueOf(byRevenue));
            window.submit("#runs button");
            assertTrue(window.text(".head p").startsWith("Revenue"), "the measure is another");
            assertEquals("Table", window.text(".segmented [aria-current=true]"), "the view stays");
            window.picture("matrix-other-run-" + width).isSound();
            window.click(".actions a[href*='placements.xhtml']");
            window.page().waitForURL("**/segment/placements.xhtml");
        }
    }

    @Test
    void aChangeIsTheDifferenceOfTwoRuns() {
        int now = current();
        try (Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/segment/matrix.xhtml");
            window.page().selectOption("select[name=with]", String.valueOf(before()));
            window.submit(".compare:has(select[name=with]) button");
            window.page().waitForURL("**with=" + before() + "*");
            Map<String, Integer> is = cells(now);
            Map<String, Integer> was = cells(before());
            assertFalse(is.equals(was), "the demo company moves");
            is.forEach((cell, accounts) -> {
                int difference = accounts - was.get(cell);
                String sign = difference > 0 ? "▲ " : difference < 0 ? "▼ " : "± ";
                assertEquals(
                        sign + Math.abs(difference), window.text(".matrix a.cell." + cell + " .change"), "in " + cell);
            });
        }
    }

    @Test
    void aNumberOfTheMovementIsTheNumberOfRowsBehindIt() {
        try (Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/segment/matrix.xhtml?view=movement&run=" + current() + "&with=" + before());
            int moved = Integer.parseInt(window.text("table.moves td:not(.same) a"));
            window.click("table.moves td:not(.same) a >> nth=0");
            window.page().waitForURL("**/segment/movers.xhtml?*");
            assertEquals(moved, window.page().locator("table.list tbody tr").count());
        }
    }

    @Test
    void bubblesAreThoseOfItsTable() {
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/segment/matrix.xhtml?view=bubbles");
            Object points = window.page()
                    .evaluate("() => Object.values(Chart.instances)[0].data.datasets"
                            + ".reduce((sum, series) => sum + series.data.length, 0)");
            int rows = window.page().locator("details.twin tbody tr").count();
            assertTrue(rows > 0, "anna has customers that are placed");
            assertEquals(rows, ((Number) points).intValue());
            String told = window.text("main .note");
            assertTrue(told.startsWith("The " + rows + " most valuable of "), told);
        }
    }

    @Test
    void theLinesOfTheRankedListAreDrawnForWhoSeesAPartOfIt() {
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/segment/ranking.xhtml").picture("ranking-anna-1280").isSound();
            List<?> rows = (List<?>) window.page()
                    .evaluate("() => [...document.querySelectorAll('table.list tbody tr')]"
                            + ".map(row => row.cells[0].innerText.slice(-1) + row.classList.contains('border-line'))");
            int lines = 0;
            for (int i = 0; i + 1 < rows.size(); i++) {
                String row = rows.get(i).toString();
                boolean last = row.charAt(0) != rows.get(i + 1).toString().charAt(0);
                assertEquals(last, row.endsWith("true"), "row " + i + " of " + rows);
                lines += last ? 1 : 0;
            }
            assertEquals(2, lines, "anna has customers of each grade");
        }
    }

    @Test
    void theRankedListGoesOn() {
        try (Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/segment/ranking.xhtml");
            window.submit("a[rel=next]");
            window.page().waitForURL("**page=2");
            assertTrue(window.text("table.list tbody td").startsWith("51 "), window.text("table.list tbody td"));
        }
    }

    @Test
    void whoCostsMoreThanItGivesIsShownAsLossMaking() {
        try (Window window = browser.window(server, 1280).signIn("admin")) {
            int ranked = rest.getJson("/api/placements/" + current()).getInt("ranked");
            int last = (ranked + ROWS - 1) / ROWS;
            window.go("/segment/ranking.xhtml?run=" + current() + "&page=" + last);
            window.picture("ranking-loss-1280").isSound();
            assertEquals("loss-making", window.text("table.list tbody tr:last-child .chip"));
            window.click("table.list tbody tr:last-child td >> nth=2 >> a");
            assertEquals("loss-making", window.text(".rule-list .chip"));
        }
    }

    private int current() {
        return rest.getJson("/api/matrix").getJsonObject("placement").getInt("id");
    }

    /** The latest run of the same measure that ended before the current one began to. */
    private int before() {
        String from = rest.getJson("/api/matrix").getJsonObject("placement").getString("from");
        return rest.getJson("/api/placements").getJsonArray("items").stream()
                .map(run -> run.asJsonObject())
                .filter(run -> run.getString("measure").equals("CONTRIBUTION"))
                .filter(run -> run.getString("to").compareTo(from) < 0)
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    private Map<String, Integer> cells(int run) {
        return rest.getJson("/api/matrix?placement=" + run).getJsonArray("cells").stream()
                .map(cell -> cell.asJsonObject())
                .collect(Collectors.toMap(cell -> cell.getString("cell"), cell -> cell.getInt("accounts")));
    }
}
