package org.ninefold.survey.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Server;

/** People go out to an institute, and their answers come back, on the pages. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class ExchangeScreensIT {

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

    private static FilePayload csv(String name, String... lines) {
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return new FilePayload(name, "text/csv", text);
    }

    private static void untilDone(Window window) {
        window.page().waitForSelector(".outcome .chip.good, .outcome .chip.bad");
        window.idle();
    }

    @Test
    @DisplayName("From a wave to a file and back: a row that names nobody is mended by hand, and the results show all")
    void goesOutAndComesBack() {
        WaveCustomers customers = WaveCustomers.at(server, "EXCH")
                .person("Ann", "Ash", true)
                .person("Bo", "Birch", true)
                .person("Cay", "Cedar", true)
                .person(null, "Dogwood", true)
                .person("Eve", "Elm", false);
        String wave =
                customers.wave("Institute visit", "EXCH-Ash", "EXCH-Birch", "EXCH-Cedar", "EXCH-Dogwood", "EXCH-Elm");
        customers.rest().send("POST", "/api/waves/" + wave + "/open", "{}");
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/survey/wave.xhtml?wave=" + wave).click("#exchange").looksRight("survey/exchange-begin");
            handsOver(window);
            answersComeBack(window, wave);
            JsonObject results = customers.rest().getJson("/api/waves/" + wave + "/results");
            assertEquals(3, results.getInt("answered"));
            assertEquals(3, results.getJsonArray("items").getJsonObject(0).getInt("n"));
            assertEquals(
                    "{\"1\":1,\"2\":1,\"4\":1}",
                    results.getJsonArray("items")
                            .getJsonObject(0)
                            .get("distribution")
                            .toString());
        }
    }

    /** Of five one does not allow it and one has no first name. */
    private static void handsOver(Window window) {
        assertEquals(
                "Still to be handed over: 4. Up to 20,000 go into one file; the next file goes on with the others.",
                window.text("#take .hint"));
        window.submit("[id='take:people']");
        assertEquals("3 good rows, 1 bad rows", window.text("[aria-labelledby=step-4] .chip"));
        assertEquals("4", window.text("#bad td.number"));
        assertEquals("– · Dogwood · EXCH Works · exch-dogwood@example.com · en", window.text("#bad .found"));
        assertEquals("First name: This column must be filled.", window.text("#bad .reasons"));
        window.looksRight("survey/exchange-check").submit("[id='confirm:keep']");
        assertTrue(window.text("#messages").contains("3 people"), window.text("#messages"));
        assertTrue(window.text("#take .hint").startsWith("Still to be handed over: 1."), "who lacks a first name");
        window.looksRight("survey/exchange-kept");
        String file = window.page().getAttribute("#kept a >> nth=1", "href");
        assertEquals(
                "Ann,Ash,EXCH Works,exch-ash@example.com,en\r\n"
                        + "Bo,Birch,EXCH Works,exch-birch@example.com,en\r\n"
                        + "Cay,Cedar,EXCH Works,exch-cedar@example.com,en\r\n",
                window.page().request().get("/survey/" + file).text());
    }

    @Test
    @DisplayName(
            "Who withdraws after the check, or after the confirmation, is in no file any more, and the page says so")
    void tellsWhoFellOut() {
        WaveCustomers customers = WaveCustomers.at(server, "EXGO")
                .person("Ann", "Ash", true)
                .person("Bo", "Birch", true)
                .person("Cay", "Cedar", true);
        String wave = customers.wave("Institute leaves out", "EXGO-Ash", "EXGO-Birch", "EXGO-Cedar");
        customers.rest().send("POST", "/api/waves/" + wave + "/open", "{}");
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/survey/exchange.xhtml?wave=" + wave).submit("[id='take:people']");
            withdraws(customers, "EXGO-Birch");
            window.submit("[id='confirm:keep']");
            assertTrue(window.text("#messages").contains("fell out since the check: 1."), window.text("#messages"));
            withdraws(customers, "EXGO-Cedar");
            window.go(window.page().url());
            String step = window.text("[aria-labelledby=step-5]");
            assertTrue(step.contains("2 people, confirmed") && step.contains("any more: 1."), step);
            window.looksRight("survey/exchange-gone");
            String file = window.page().getAttribute("#kept a >> nth=1", "href");
            assertEquals(
                    "Ann,Ash,EXGO Works,exgo-ash@example.com,en\r\n",
                    window.page().request().get("/survey/" + file).text());
        }
    }

    private static void withdraws(WaveCustomers customers, String contact) {
        customers
                .rest()
                .send(
                        "POST",
                        "/api/consents",
                        "{\"contact\":\"%s\",\"purpose\":\"SURVEY\",\"given\":false,\"channel\":\"PHONE\"}"
                                .formatted(contact));
    }

    private static void answersComeBack(Window window, String wave) {
        window.click("text=Import answers");
        window.page().setInputFiles("[id='send:file']", csv("result.csv", results(wave)));
        window.submit("[id='send:next']").looksRight("survey/exchange-columns");
        window.page().click("[id='map:check']");
        untilDone(window);
        window.isSound().picture("survey/exchange-unmatched").at(360).isSound();
        window.picture("survey/exchange-unmatched-360").at(1280);
        assertEquals(
                1, window.page().locator("table.repair [aria-invalid=true]").count());
        String before = window.page().url();
        window.page().fill("table.repair td[data-label='Contact reference'] input", "EXCH-Cedar");
        window.page().click("[id$=':mend']");
        window.page().waitForURL(url -> !url.equals(before));
        untilDone(window);
        assertEquals(0, window.page().locator("table.repair").count());
        window.page().click("[id='run:now']");
        untilDone(window);
        window.looksRight("survey/exchange-back");
    }

    /** One by the address, one by names and company, one whose name was misheard; the institute knows no reference. */
    private static String[] results(String wave) {
        return new String[] {
            "wave,first_name,last_name,company_name,email,general,ways,why",
            wave + ",,,,EXCH-ASH@example.com,1,\"train,car\",Quick | cheap",
            wave + ",Bo,Birch,EXCH Works,,2,,",
            wave + ",Kay,Zeder,EXCH Works,,4,car,"
        };
    }
}
