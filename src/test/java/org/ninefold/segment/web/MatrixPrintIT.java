package org.ninefold.segment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
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
import org.ninefold.testing.Server;

/** The matrix and its lists on paper. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class MatrixPrintIT {

    /** Beginnings of rules that a reader of the paper cannot look up elsewhere. */
    private static final List<String> RULES = List.of(
            "Headroom is the wallet less",
            "The first and the last day",
            "A purchase line without an offering",
            "An estimated share",
            "Amounts in other currencies",
            "Of several reasons",
            "One run is current");

    /** A sheet of A4 between its margins, in pixels. */
    private static final int PAPER = 718;

    private static final String TRADEMARK = "CRMmatrix® is a registered trademark owned by Due & Partners.";

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
    @ValueSource(strings = {"accounts", "development", "bubbles", "movement", "table"})
    void aPrintedMatrixTellsWhatItShows(String view) {
        try (Window window = browser.window(server, PAPER).signIn("maja")) {
            print(window.go("/segment/matrix.xhtml?view=" + view)).picture("print-matrix-" + view);
            String paper = window.text("main");
            Stream.concat(RULES.stream(), Stream.of("Customer matrix", "Contribution, ", TRADEMARK))
                    .forEach(said -> assertTrue(paper.contains(said), said + " in " + paper));
            assertFalse(window.page().locator(".compare").first().isVisible(), "nothing to fill in on paper");
            assertFalse(window.page().locator(".actions").isVisible());
        }
    }

    @Test
    void aPrintedMatrixHasNamesValueAndHeadroom() {
        try (Window window = browser.window(server, PAPER).signIn("maja")) {
            print(window.go("/segment/matrix.xhtml"));
            String cell = window.text(".matrix a.cell.A3");
            List.of("Gold bubblers", "Contribution", "Headroom")
                    .forEach(said -> assertTrue(cell.contains(said), said + " in " + cell));
            assertEquals(9, window.page().locator(".matrix a.cell dl:visible").count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ranking.xhtml",
                "movers.xhtml?run=%s&with=%s&was=A3&is=A3",
                "placed.xhtml?run=%s&outcome=A3",
            })
    void listsCarryTheTrademark(String list) {
        try (Window window = browser.window(server, PAPER).signIn("maja")) {
            window.go("/segment/matrix.xhtml");
            Object run = window.page().inputValue("form:has(select[name=with]) [name=run]");
            Object with = window.page().inputValue("select[name=with]");
            print(window.go("/segment/" + String.format(list, run, with)))
                    .picture("print-" + list.replaceFirst("\\..*", ""));
            assertTrue(window.text("main").contains(TRADEMARK), window.text("main"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "ranking"})
    void aButtonPrints(String screen) {
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/segment/" + screen + ".xhtml");
            window.page().evaluate("() => { window.print = () => { window.printed = true; }; }");
            window.page().click("[data-print]", new Page.ClickOptions().setTimeout(5000));
            assertEquals(true, window.page().evaluate("() => window.printed"));
        }
    }

    @Test
    void bubblesFitThePaperAndTheScreenAgain() {
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/segment/matrix.xhtml?view=bubbles");
            Object screen = width(window);
            window.page().pdf();
            window.page().setViewportSize(PAPER, 1000);
            print(window);
            assertTrue((int) width(window) < PAPER, "on paper " + width(window));
            window.page().evaluate("() => window.dispatchEvent(new Event('afterprint'))");
            window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            window.page().setViewportSize(1280, 900);
            window.page()
                    .waitForFunction("was => document.querySelector('.bubbles canvas').clientWidth === was", screen);
            assertFalse(window.page().locator("details.rules").getAttribute("open") != null, "as it was");
        }
    }

    private static Object width(Window window) {
        return window.page().evaluate("() => document.querySelector('.bubbles canvas').clientWidth");
    }

    /** What the browser does before it prints. */
    private static Window print(Window window) {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        window.page().evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        Object sideways = window.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertTrue((int) sideways <= 0, "stands out of the paper by " + sideways);
        return window;
    }
}
