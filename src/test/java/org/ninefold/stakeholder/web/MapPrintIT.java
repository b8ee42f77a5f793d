package org.ninefold.stakeholder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** A decision map on paper. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class MapPrintIT {

    /** A4 landscape between its margins of 10 mm, at 96 pixels an inch: 277 × 190 mm. */
    private static final int WIDTH = 1047;

    private static final int HEIGHT = 718;

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
    @ValueSource(ints = {9, 20, 21, 60})
    @DisplayName("A map of up to sixty people, each with names and roles of some length, is printed on one sheet")
    void isOneSheet(int people) {
        String account = DrawnScreen.account(rest, "Printed with " + people);
        String path = "/api/accounts/" + account + "/decision-map";
        String tag = rest.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = rest.send("PUT", path, map(account, people), "If-Match", tag);
        assertEquals(200, answer.statusCode(), answer.body());
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            new DrawnScreen(window).open(account);
            Page page = window.page();
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            page.setViewportSize(WIDTH, HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            window.picture("decision-map-print-" + people);
            String sheets = new String(pdf, StandardCharsets.ISO_8859_1);
            assertEquals(1, sheets.split("/Type\\s*/Page\\b", -1).length - 1);
            for (int i : new int[] {0, people - 1}) {
                assertEquals(
                        true,
                        page.isVisible("#people tbody tr:nth-child(" + (i + 1) + ") td.name"),
                        "the table has everybody");
            }
        }
    }

    private static String map(String account, int count) {
        String[] roles = {"DECIDER", "INFLUENCER", "GATEKEEPER", "USER"};
        String[] sides = {"CUSTOMER", "CUSTOMER", "CUSTOMER", "OUTSIDE", "OURS"};
        String people = IntStream.range(0, count)
                .mapToObj(i ->
                        ("{\"id\":\"%s-%d\",\"name\":\"Torsten Ekvall-Rautasalo %d\",\"title\":\"Head of purchasing %d\","
                                        + "\"side\":\"%s\",\"role\":\"%s\",\"function\":\"PURCHASING\",\"level\":\"LEADER\","
                                        + "\"attitudes\":{\"project\":%d,\"firm\":1,\"manager\":0},\"status\":\"CONFIRMED\"}")
                                .formatted(account, i, i, i, sides[i % 5], roles[i % 4], i % 5 - 2))
                .collect(Collectors.joining(","));
        String lines = IntStream.range(0, 2 * count)
                .mapToObj(i -> "{\"from\":\"%s-%d\",\"to\":\"%s-%d\",\"kind\":\"INFLUENCES\"}"
                        .formatted(account, i % count, account, (i % count + (i < count ? 3 : 5)) % count))
                .collect(Collectors.joining(","));
        return "{\"people\":[" + people + "],\"lines\":[" + lines + "]}";
    }
}
