package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Imports taken back over REST and on screen. */
@ExtendWith(Server.Shared.class)
class UndoServerIT {

    private static final String COMMIT = "/api/imports?kind=accounts&mode=COMMIT";
    private static final String CSV = "text/csv";

    private static String brought(Rest rest, String... lines) {
        String path = path(rest.post(COMMIT, CSV, Desk.csv(lines)));
        assertEquals("DONE", rest.await(path).getString("state"));
        return path;
    }

    private static String path(HttpResponse<String> response) {
        assertEquals(202, response.statusCode(), response.body());
        return URI.create(response.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    @Test
    @DisplayName("R12 Over REST a run is taken back, and what stays is named with a reason in the caller’s language")
    void speaksRest(Server server) {
        Rest rest = Rest.asAdministrator(server);
        String first = brought(rest, "account_ref,name", "UR1,One", "UR2,Two");
        brought(rest, "account_ref,name", "UR2,Two again");
        assertEquals(404, rest.get(first + "/undo").statusCode());
        String undo = path(rest.send("POST", first + "/undo", ""));
        assertEquals(first + "/undo", undo);
        JsonObject done = rest.await(undo);
        assertEquals(
                "DONE 1 1 0",
                done.getString("state") + " " + done.getInt("reversed") + " " + done.getInt("kept") + " "
                        + done.getInt("failed"));
        assertEquals("UNDONE", rest.getJson(first).getString("state"));
        assertEquals(404, rest.get("/api/accounts/UR1").statusCode());
        HttpResponse<String> kept = rest.get(undo + "/rows?outcome=KEPT", "Accept-Language", "sv");
        assertTrue(
                kept.body()
                        .contains("\"name\":\"Two again\",\"outcome\":\"KEPT\",\"reason\":\"IMPORTED_SINCE\","
                                + "\"ref\":\"UR2\",\"text\":\"En senare"),
                kept.body());
        assertEquals(202, rest.send("POST", first + "/undo", "").statusCode());
        assertEquals(1, rest.await(undo).getInt("reversed"));
        HttpResponse<String> none = rest.send("POST", brought(rest, "account_ref,name", "UR2,Two again") + "/undo", "");
        assertEquals(409, none.statusCode());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("R12 On screen: what would happen, the work, and what became of each record by name")
    void leadsFromOfferToOutcome(int width, Server server) {
        Rest rest = Rest.asAdministrator(server);
        String ref = "US" + width;
        String first = brought(rest, "account_ref,name", ref + "-1,One", ref + "-2,Two");
        brought(rest, "account_ref,name", ref + "-2,Two again");
        try (Browser browser = Browser.open();
                Browser.Window window = browser.window(server, width).signIn("admin")) {
            window.go("/intake/import.xhtml?id=" + first.substring(first.lastIndexOf('/') + 1));
            window.page().click("a[href^='undo.xhtml']");
            window.isSound().picture("undo-offer-" + width);
            window.page().click("[id='undo:start']");
            window.page().waitForSelector("#records");
            window.idle();
            assertTrue(window.text("#records").contains(ref + "-2"), window.text("#records"));
            window.isSound().picture("undo-done-" + width);
            assertTrue(window.text("#records a[href$='ref=" + ref + "-2']").contains("Two again"));
            String list =
                    window.page().locator("#records a[href^='undone.xhtml']").getAttribute("href");
            String csv = window.page().request().get("/intake/" + list).text();
            assertTrue(csv.contains(ref + "-1,,REVERSED,,"), csv);
            assertTrue(csv.contains(ref + "-2,Two again,KEPT,IMPORTED_SINCE,"), csv);
            window.page().click("nav.kinds a[href*='outcome=REVERSED']");
            assertTrue(window.text("#records").contains(ref + "-1"), window.text("#records"));
            assertTrue(!window.text("#records").contains(ref + "-2"), window.text("#records"));
        }
    }
}
