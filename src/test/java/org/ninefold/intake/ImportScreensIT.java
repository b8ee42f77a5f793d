package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The way of a manager who brings a file in, on a wide and on a narrow screen. */
@ExtendWith(Server.Shared.class)
class ImportScreensIT {

    private static final String FILE = "[id='send:file']";

    private static final String CSV = "text/csv";

    /** Seconds of work, against the moment in which a browser is closed. */
    private static final int MANY = 4 * ImportSteps.RECORDS_A_CHUNK;

    private static void choose(Browser.Window window, String name, byte[] content) {
        window.page().setInputFiles(FILE, new FilePayload(name, CSV, content));
    }

    private static void untilDone(Browser.Window window) {
        window.page().waitForSelector(".outcome .chip.good, .outcome .chip.bad");
        window.idle();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("Choose, check, see what is rejected and why, import without sending again")
    void leadsFromFileToOutcome(int width, Server server) {
        try (Browser browser = Browser.open();
                Browser.Window window = browser.window(server, width).signIn("admin")) {
            window.go("/intake/imports.xhtml?kind=accounts").isSound().picture("imports-" + width);
            byte[] file = Desk.csv(
                    "account_ref,name,country,owner",
                    "W" + width + ",Wide & Narrow <b>,DK,",
                    "X" + width + ",Bad,XX,nobody",
                    "\"\"\"><img src=x onerror=alert(1)>\",Canary,DK,nobody");
            choose(window, "customers.csv", file);
            window.submit("[id='send:next']");
            window.page().click("[id='map:check']");
            untilDone(window);
            window.isSound().picture("import-check-" + width);
            assertTrue(window.text(".outcome").contains("Nothing has been written yet"), window.text(".outcome"));
            window.page().click("[id='run:now']");
            untilDone(window);
            assertTrue(window.text(".outcome").contains("The file has been imported"), window.text(".outcome"));
            window.isSound().picture("import-done-" + width);
        }
    }

    @Test
    @DisplayName("What was begun goes on while the browser is closed")
    void goesOnWithoutTheBrowser(Server server) {
        StringBuilder file = new StringBuilder("account_ref,name\n");
        for (int i = 0; i < MANY; i++) {
            file.append("CLOSED-").append(i).append(",Number ").append(i).append('\n');
        }
        String id;
        try (Browser browser = Browser.open();
                Browser.Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/intake/imports.xhtml?kind=accounts");
            choose(window, "many.csv", file.toString().getBytes(StandardCharsets.UTF_8));
            window.submit("[id='send:next']");
            window.page().click("[id='map:commit']");
            window.page().waitForSelector(".outcome");
            id = window.page().url().replaceAll(".*id=", "");
        }
        Rest rest = Rest.asAdministrator(server);
        String left = rest.getJson("/api/imports/" + id).getString("state");
        assertTrue(Set.of("QUEUED", "RUNNING").contains(left), left);
        assertEquals(MANY, rest.await("/api/imports/" + id).getInt("created"));
        rest.send("POST", "/api/imports/" + id + "/undo", "");
        assertEquals(MANY, rest.await("/api/imports/" + id + "/undo").getInt("reversed"));
    }
}
