package org.ninefold.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
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
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The log on screen, of a company whose people have just been at work. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AuditScreensIT {

    private static final String ROWS = "#audit-rows tbody tr";

    private final String account = "AUD-" + UUID.randomUUID().toString().substring(0, 8);
    private Server server;
    private Browser browser;
    private Rest rest;

    @BeforeAll
    void work(Server shared) {
        server = shared;
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
        String tag = send(
                "POST",
                "/api/accounts",
                "{\"ref\":\"" + account + "\",\"name\":\"Fjord Instrument\",\"owner\":\"anna\",\"country\":\"DK\"}",
                "*");
        send(
                "PATCH",
                "/api/accounts/" + account,
                "{\"name\":\"Fjord Instruments & Co\",\"owner\":\"jonas\",\"country\":null}",
                tag);
        send(
                "POST",
                "/api/contacts",
                "{\"account\":\"" + account
                        + "\",\"firstName\":\"Line\",\"lastName\":\"Holm\",\"title\":\"Head of purchasing, with a title that is longer than most\"}",
                "*");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @DisplayName("An administrator comes from an account to its rows, filters them, and takes out exactly these")
    void leadsFromAnAccountToItsRowsAndOut() throws IOException {
        try (Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/account/account.xhtml?ref=" + account).submit("#audit");
            assertEquals("Audit log", window.text("h1"));
            assertTrue(
                    window.page().url().endsWith("account=" + account),
                    window.page().url());
            assertEquals(3, window.page().locator(ROWS).count());
            window.page().selectOption("#filter-action", "CHANGE");
            window.submit("#filter button");
            assertEquals(1, window.page().locator(ROWS).count());
            assertEquals("Fjord Instrument", window.text(ROWS + " del >> nth=1"));
            assertEquals("Fjord Instruments & Co", window.text(ROWS + " ins >> nth=0"));
            window.isSound().picture("audit-of-account");
            Download file = window.page().waitForDownload(() -> window.page().click("#export-csv"));
            List<String> lines = Files.readAllLines(file.path());
            assertTrue(lines.get(0).endsWith("Before,After"), lines.get(0));
            assertTrue(lines.get(1).contains("Fjord Instruments & Co") || lines.size() > 2, lines.toString());
            window.go("/access/audit.xhtml?action=EXPORT&subject=audit");
            assertTrue(window.text(ROWS + " td.changes").contains("account=" + account));
            window.submit(ROWS + " td.who a");
            assertTrue(
                    window.page().url().contains("actor=admin"), window.page().url());
            window.submit(".audit-chips a >> nth=0");
            assertTrue(!window.page().url().contains("actor="), window.page().url());
        }
    }

    @Test
    void aRowLeadsToWhatItSpeaksOf() {
        try (Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/access/audit.xhtml?subject=account&ref=" + account).submit(ROWS + " td.what a >> nth=0");
            assertEquals("Fjord Instruments & Co", window.text("h1"));
        }
    }

    @Test
    @DisplayName("R8 the log is the administrators’ alone: others find no way to it, and a refused try is in it")
    void isForAdministratorsAlone() {
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/account/accounts.xhtml");
            assertEquals(0, window.page().locator("nav a[href*='audit']").count());
            assertEquals(403, window.page().navigate("/access/audit.xhtml").status());
        }
        assertTrue(rest.getJson("/api/audit?action=FORBIDDEN&actor=maja").getInt("total") > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "sv", "fi"})
    void isWholeAndSoundInEveryLanguage(String language) {
        try (Window window = browser.window(server).signIn("admin").speak(language)) {
            try {
                String list = "/access/audit.xhtml";
                window.go(list).looksRight("audit-" + language);
                window.go(list + "?account=" + account + "&from=2020-01-01&via=REST")
                        .looksRight("audit-filtered-" + language);
                window.go(list + "?ref=nothing-is-called-so").looksRight("audit-none-" + language);
                window.go("/account/account.xhtml?ref=" + account)
                        .atEachWidth(width -> window.picture("audit-account-" + language + "-" + width));
            } finally {
                window.go("/").speak("en");
            }
        }
    }

    private String send(String method, String path, String body, String tag) {
        var answer = rest.send(method, path, body, "If-Match", tag);
        assertTrue(answer.statusCode() < 300, answer.body());
        return answer.headers().firstValue("ETag").orElse("");
    }
}
