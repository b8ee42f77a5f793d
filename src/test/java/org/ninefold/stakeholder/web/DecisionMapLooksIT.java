package org.ninefold.stakeholder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** How a decision map looks: on a screen, on a telephone, on paper, as a file, and when it is large. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class DecisionMapLooksIT {

    private static final String PEOPLE =
            """
            {"status":"CONFIRMED","people":[
            {"id":"%1$s-1","name":"Anna Holm","title":"Sales manager","side":"OURS","status":"CONFIRMED","x":336,"y":24},
            {"id":"%1$s-2","name":"Ib Dam","title":"Chairman of the board","side":"CUSTOMER","status":"CONFIRMED","role":"APPROVER","level":"LEADER","attitudes":{"project":0},"x":336,"y":160},
            {"id":"%1$s-3","name":"Kaj Juul","title":"Managing director","side":"CUSTOMER","status":"CONFIRMED","role":"DECIDER","level":"LEADER","attitudes":{"project":2,"firm":1},"x":336,"y":272},
            {"id":"%1$s-4","name":"Else Vang","title":"Finance manager","side":"CUSTOMER","status":"CONFIRMED","role":"GATEKEEPER","function":"FINANCE","attitudes":{"project":-2},"x":120,"y":392},
            {"id":"%1$s-5","name":"IT manager?","side":"CUSTOMER","status":"ASSUMED","role":"USER","function":"IT","x":336,"y":392},
            {"id":"%1$s-6","name":"Helle Toft","title":"Production","side":"CUSTOMER","status":"CONFIRMED","role":"CHAMPION","attitudes":{"project":1},"x":552,"y":392},
            {"id":"%1$s-7","name":"Birgit Juul","title":"Spouse","side":"OUTSIDE","status":"ASSUMED","role":"INFLUENCER","attitudes":{"project":-1},"x":832,"y":272},
            {"id":"%1$s-8","name":"Torsten Ekvall","title":"Adviser","side":"OUTSIDE","status":"CONFIRMED","role":"INFLUENCER","attitudes":{"project":1},"x":832,"y":160}],
            "lines":[
            {"from":"%1$s-3","to":"%1$s-2","kind":"REPORTS_TO","status":"CONFIRMED"},
            {"from":"%1$s-4","to":"%1$s-3","kind":"REPORTS_TO","status":"CONFIRMED"},
            {"from":"%1$s-5","to":"%1$s-3","kind":"REPORTS_TO","status":"ASSUMED"},
            {"from":"%1$s-6","to":"%1$s-3","kind":"REPORTS_TO","status":"CONFIRMED"},
            {"from":"%1$s-4","to":"%1$s-6","kind":"CONFLICTS_WITH","status":"CONFIRMED"},
            {"from":"%1$s-7","to":"%1$s-3","kind":"INFLUENCES","status":"ASSUMED"},
            {"from":"%1$s-8","to":"%1$s-3","kind":"INFLUENCES","status":"CONFIRMED"},
            {"from":"%1$s-1","to":"%1$s-2","kind":"KNOWS","status":"CONFIRMED"}]}
            """;

    /** Counts what the browser paints, and how long each move of a box keeps it. */
    private static final String WATCH =
            """
            () => {
              window.frames_ = [];
              window.moves_ = [];
              let last = 0;
              const frame = (now) => {
                if (last) window.frames_.push(now - last);
                last = now;
                requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
              const move = MapDrawing.prototype.move;
              MapDrawing.prototype.move = function (...where) {
                const begun = performance.now();
                move.apply(this, where);
                window.moves_.push(performance.now() - begun);
              };
            }
            """;

    private static final String MEDIAN = "(values) => [...values].sort((a, b) => a - b)[values.length >> 1]";

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

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 360", "fi, 360"})
    @DisplayName("A map is accessible and whole at every width")
    void looksRight(String language, int width) {
        String account = drawn("Looks " + language + width);
        try (Window window = browser.window(server, width).signIn("anna").speak(language)) {
            new DrawnScreen(window).open(account);
            window.page().click("details.legends summary");
            window.isSound().picture("decision-map-" + language + "-" + width);
            window.go("/account/account.xhtml?ref=" + account);
            window.page().locator(".map-picture img").scrollIntoViewIfNeeded();
            window.page().waitForFunction("() => document.querySelector('.map-picture img').naturalWidth === 1040");
            window.isSound().picture("decision-map-account-" + language + "-" + width);
            window.page().click(".map-picture");
            window.page().waitForURL("**/stakeholder/map.xhtml?ref=" + account);
            // others of these tests are hers as well
            window.idle().speak("en");
        }
    }

    @Test
    @DisplayName("A map with its tables is printed on one sheet")
    void isPrintedOnOneSheet() {
        String account = drawn("Printed");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            new DrawnScreen(window).open(account);
            byte[] pdf = window.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            String sheets = new String(pdf, StandardCharsets.ISO_8859_1);
            assertEquals(1, sheets.split("/Type\\s*/Page\\b", -1).length - 1);
        }
    }

    @Test
    @DisplayName("The drawing is kept as SVG and as a picture")
    void isKeptAsAFile() throws IOException {
        String account = drawn("Kept");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            new DrawnScreen(window).open(account);
            Download svg = window.page().waitForDownload(() -> window.page().click("#svg"));
            assertTrue(
                    svg.suggestedFilename().matches("decision-map-\\d{4}-\\d\\d-\\d\\d\\.svg"),
                    svg.suggestedFilename());
            assertTrue(Files.readString(svg.path()).contains("aria-label='Kaj Juul, Managing director"));
            Download png = window.page().waitForDownload(() -> window.page().click("[data-do=picture]"));
            assertEquals("Kept.png", png.suggestedFilename());
            byte[] picture = Files.readAllBytes(png.path());
            assertEquals("PNG", new String(picture, 1, 3, StandardCharsets.US_ASCII));
            assertTrue(picture.length > 20_000, "something is drawn: " + picture.length);
        }
    }

    @Test
    @DisplayName("REST gives the same drawing, in the language asked for, and it needs nothing else")
    void restGivesTheDrawing() {
        String account = drawn("Asked for");
        HttpResponse<String> answer =
                rest.get("/api/accounts/" + account + "/decision-map.svg", "Accept-Language", "da");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("image/svg+xml"));
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("default-src 'none'"));
        assertTrue(answer.body().contains("Kaj Juul – Refererer til – Ib Dam"), answer.body());
        assertEquals(404, rest.get("/api/accounts/nobody/decision-map.svg").statusCode());
    }

    @Test
    @DisplayName("Sixty people and 120 lines move lightly")
    void largeMapsMoveLightly() {
        String account = DrawnScreen.account(rest, "Large");
        put(account, large(account));
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            DrawnScreen screen = new DrawnScreen(window).open(account);
            Page page = window.page();
            assertEquals(180, screen.drawn().size());
            page.evaluate(WATCH);
            BoundingBox box = screen.box("Person 22").boundingBox();
            page.mouse().move(box.x + 20, box.y + 20);
            page.mouse().down();
            for (int i = 1; i <= 60; i++) {
                page.mouse().move(box.x + 20 + 3 * i, box.y + 20 + 2 * i);
            }
            page.mouse().up();
            double move = number(page.evaluate("() => (" + MEDIAN + ")(window.moves_)"));
            double frame = number(page.evaluate("() => (" + MEDIAN + ")(window.frames_)"));
            System.Logger log = System.getLogger(getClass().getName());
            log.log(System.Logger.Level.INFO, "a move takes " + move + " ms, a frame " + frame + " ms");
            assertTrue(number(page.evaluate("() => window.moves_.length")) >= 10, "it was dragged");
            assertTrue(move < 8, "a move takes " + move + " ms");
            assertTrue(frame < 34, "a frame takes " + frame + " ms");
            screen.saved();
            window.picture("decision-map-large-1280");
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private String drawn(String name) {
        String account = DrawnScreen.account(rest, name);
        put(account, PEOPLE.formatted(account));
        return account;
    }

    private void put(String account, String map) {
        String path = "/api/accounts/" + account + "/decision-map";
        String tag = rest.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = rest.send("PUT", path, map, "If-Match", tag);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static String large(String account) {
        String people = IntStream.range(0, 60)
                .mapToObj(i -> "{\"id\":\"%s-%d\",\"name\":\"Person %d\",\"side\":\"CUSTOMER\",\"x\":%d,\"y\":%d}"
                        .formatted(account, i, i, 24 + i % 10 * 200, 24 + i / 10 * 104))
                .collect(Collectors.joining(","));
        String lines = IntStream.range(0, 120)
                .mapToObj(i -> "{\"from\":\"%s-%d\",\"to\":\"%s-%d\",\"kind\":\"INFLUENCES\"}"
                        .formatted(account, i % 60, account, (i % 60 + (i < 60 ? 7 : 11)) % 60))
                .collect(Collectors.joining(","));
        return "{\"people\":[" + people + "],\"lines\":[" + lines + "]}";
    }
}
