package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Accounts that are merged, removed and restored on screen and over REST. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class MergeScreensIT {

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
    @ValueSource(ints = {1280, 360})
    @DisplayName("R17 two accounts are merged from the page of the one, and two again within half a minute")
    void mergesAndTakesItBack(int width) {
        String stays = "MERGE-INTO-" + width;
        String goes = "MERGE-FROM-" + width;
        pair(stays, goes);
        try (Window window = browser.window(server, width).signIn("anna")) {
            window.go("/account/account.xhtml?ref=" + stays).submit("#to-merge");
            window.isSound().isWhole().picture("account/merge-which-" + width);
            window.submit(".offers a[href*='" + goes + "']");
            assertTrue(window.text("#moves").contains("contacts: 1"), window.text("#moves"));
            window.page().check("input[name='take-COUNTRY'][value='from']");
            window.isSound().isWhole().picture("account/merge-preview-" + width);
            window.click("[id='merge:go']").submit(".ui-confirmdialog-yes");
            assertTrue(
                    window.page().url().endsWith("ref=" + stays), window.page().url());
            window.isSound().isWhole().picture("account/merge-done-" + width);
            assertEquals(
                    "Tvilling " + width + " A/S is now part of Tvilling " + width + ".", window.text("#bin-undo span"));
            assertEquals("SE", rest.getJson("/api/accounts/" + stays).getString("country"));
            assertEquals(2, wallets(stays));
            window.go("/account/account.xhtml?ref=" + goes);
            assertTrue(
                    window.page().url().endsWith("ref=" + stays), window.page().url());
            window.submit("[id='bin-undo:back']");
            assertTrue(
                    window.page().url().endsWith("ref=" + goes), window.page().url());
            assertEquals("DK", rest.getJson("/api/accounts/" + stays).getString("country"));
            assertEquals(2, wallets(goes));
            assertEquals(1, wallets(stays));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("R16 an account is removed after asking, is nowhere, and comes back from the bin")
    void removesAndRestores(int width) {
        String ref = "BIN-" + width;
        open(ref, "Bortkommen " + width, "DK");
        contact(ref);
        try (Window window = browser.window(server, width).signIn("anna")) {
            window.go("/account/account-edit.xhtml?ref=" + ref).click("[id='account:remove']");
            assertTrue(window.text(".ui-confirm-dialog").contains("contacts: 1"), window.text(".ui-confirm-dialog"));
            window.submit(".ui-confirmdialog-yes");
            assertTrue(window.text("#bin-undo").contains("Bortkommen"), window.text("#bin-undo"));
            window.isSound().picture("account/bin-offer-" + width);
            assertEquals(404, rest.get("/api/accounts/" + ref).statusCode());
            HttpResponse<String> taken =
                    rest.send("POST", "/api/accounts", "{\"ref\":\"" + ref + "\",\"name\":\"Again\"}");
            assertEquals(409, taken.statusCode(), taken.body());
            window.go("/account/bin.xhtml").isSound().isWhole().picture("account/bin-" + width);
            window.submit("tr:has-text('Bortkommen " + width + "') button");
            assertTrue(window.page().url().endsWith("ref=" + ref), window.page().url());
            assertEquals(200, rest.get("/api/accounts/" + ref).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({"jonas, 1280", "jonas, 360", "linnea, 360", "aino, 360"})
    void isSoundInEveryLanguage(String who, int width) {
        String stays = "WORDS-INTO-" + who + width;
        String goes = "WORDS-FROM-" + who + width;
        pair(stays, goes);
        try (Window window = browser.window(server, width).signIn("maja")) {
            window.speak(who.equals("jonas") ? "da" : who.equals("linnea") ? "sv" : "fi");
            window.go("/account/merge.xhtml?ref=" + stays + "&with=" + goes).isWhole();
            assertEquals(1, window.page().locator("#moves").count());
            window.picture("account/merge-" + who + "-" + width);
            window.go("/account/bin.xhtml").isWhole().picture("account/bin-" + who + "-" + width);
            window.speak("en");
        }
    }

    @Test
    @DisplayName("R17 merging is previewed, done and undone over REST")
    void mergesOverRest() {
        pair("MERGE-REST-1", "MERGE-REST-2");
        JsonObject preview = rest.getJson("/api/accounts/MERGE-REST-1/merge?from=MERGE-REST-2");
        assertEquals(1, preview.getJsonArray("conflicts").size());
        String body = "{\"from\":\"MERGE-REST-2\",\"fromVersion\":" + preview.getInt("fromVersion")
                + ",\"take\":[\"NAME\"],\"wallets\":["
                + preview.getJsonArray("conflicts").getJsonObject(0).getInt("from") + "]}";
        assertEquals(
                428, rest.send("POST", "/api/accounts/MERGE-REST-1/merge", body).statusCode());
        HttpResponse<String> merged = rest.send(
                "POST", "/api/accounts/MERGE-REST-1/merge", body, "If-Match", "\"" + preview.getInt("version") + "\"");
        assertEquals(200, merged.statusCode(), merged.body());
        HttpResponse<String> led = rest.get("/api/accounts/MERGE-REST-2");
        assertEquals(301, led.statusCode(), led.body());
        assertTrue(led.headers().firstValue("Location").orElse("").endsWith("/api/accounts/MERGE-REST-1"));
        int bin = Rest.json(merged).getInt("bin");
        HttpResponse<String> back = rest.send("POST", "/api/bin/" + bin + "/restore", "");
        assertEquals(200, back.statusCode(), back.body());
        assertEquals(0, Rest.json(back).getJsonArray("kept").size());
        assertEquals(200, rest.get("/api/accounts/MERGE-REST-2").statusCode());
        assertEquals(404, rest.send("POST", "/api/bin/" + bin + "/restore", "").statusCode());
        assertFalse(rest.getJson("/api/bin").getJsonArray("items").toString().contains("MERGE-REST"));
    }

    @Test
    @DisplayName(
            "R4 R17 of many who merge or remove the same at once one does, and what others add meanwhile is not lost unseen")
    void oneOfManyMerges() {
        pair("MERGE-RACE-1", "MERGE-RACE-2");
        int into = rest.getJson("/api/accounts/MERGE-RACE-1").getInt("version");
        int from = rest.getJson("/api/accounts/MERGE-RACE-2").getInt("version");
        String merge = "{\"from\":\"MERGE-RACE-2\",\"fromVersion\":" + from + "}";
        String contact = "{\"account\":\"MERGE-RACE-2\",\"lastName\":\"Berg\"}";
        List<Integer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(at -> at % 3 == 0
                        ? rest.send("POST", "/api/accounts/MERGE-RACE-1/merge", merge, "If-Match", "\"" + into + "\"")
                        : at % 3 == 1
                                ? rest.send("POST", "/api/contacts", contact)
                                : rest.send("DELETE", "/api/accounts/MERGE-RACE-2", "", "If-Match", "\"" + from + "\""))
                .map(HttpResponse::statusCode)
                .toList();
        assertEquals(
                1,
                answers.stream()
                        .filter(status -> status == 200 || status == 204)
                        .count(),
                answers.toString());
        assertTrue(Set.of(200, 201, 204, 404, 409, 412, 422).containsAll(answers), answers.toString());
        long added = answers.stream().filter(status -> status == 201).count();
        if (answers.contains(200)) {
            assertEquals(
                    added + 1,
                    rest.getJson("/api/contacts?account=MERGE-RACE-1").getInt("total"));
        }
    }

    private void pair(String stays, String goes) {
        open(stays, "Tvilling " + stays.replaceAll("\\D", ""), "DK");
        open(goes, "Tvilling " + stays.replaceAll("\\D", "") + " A/S", "SE");
        contact(goes);
        wallet(stays, 2025);
        wallet(goes, 2025);
        wallet(goes, 2024);
    }

    private void open(String ref, String name, String country) {
        String body = "{\"ref\":\"" + ref + "\",\"name\":\"" + name + "\",\"owner\":\"anna\",\"country\":\"" + country
                + "\"}";
        assertEquals(201, rest.send("POST", "/api/accounts", body).statusCode());
    }

    private void contact(String account) {
        String body = "{\"account\":\"" + account + "\",\"lastName\":\"Holm\"}";
        assertEquals(201, rest.send("POST", "/api/contacts", body).statusCode());
    }

    private void wallet(String account, int year) {
        String body = "{\"account\":\"" + account + "\",\"periodFrom\":\"" + year + "-01-01\",\"periodTo\":\"" + year
                + "-12-31\",\"totalPurchases\":100,\"currency\":\"EUR\",\"source\":\"ESTIMATED\"}";
        assertEquals(201, rest.send("POST", "/api/wallets", body).statusCode());
    }

    private int wallets(String account) {
        return rest.getJson("/api/wallets?account=" + account)
                .getJsonArray("items")
                .size();
    }
}
