package org.ninefold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.kernel.Period;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Server;

/** The way of a new user: bring in customers, place them, open a cell, ask why, take the list along. */
@ExtendWith(Server.Shared.class)
class WholeWayIT {

    /** Sells for 900 of a wallet of 1000: share grade 1, and far above everybody in value. */
    private static final String VALUE = "900000000";

    private static final String WALLET = "1000000000";

    private static final String RUNS = "document.querySelectorAll(\"[id='runs'] tbody tr\").length";
    private static final String LATEST = "document.querySelector(\"[id='runs'] tbody tr\")";

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("sign in, upload, check, commit, place, open a cell, why, export")
    void fromAFileToACellAndOut(int width, Server server) throws IOException {
        String ref = "WAY-" + width;
        try (Browser browser = Browser.open();
                Window window = browser.window(server, width).signIn("admin")) {
            checkThenCommit(window, ref);
            commit(window, "purchases", purchases(ref));
            commit(window, "wallets", wallets(ref));
            place(window);
            openCell(window, ref);
            askWhy(window, ref);
            export(window, ref);
        }
    }

    private static void checkThenCommit(Window window, String ref) {
        upload(window, "accounts", "account_ref,name,country\n" + ref + ",The way of " + ref + ",DK\n");
        window.isSound();
        window.submit("[id='map:check']");
        done(window, "Check");
        window.picture("way-import-checked").isSound();
        window.submit("[id='run:now']");
        done(window, "Import");
    }

    private static void commit(Window window, String kind, String csv) {
        upload(window, kind, csv);
        window.submit("[id='map:commit']");
        done(window, "Import");
    }

    private static void upload(Window window, String kind, String csv) {
        window.go("/intake/imports.xhtml?kind=" + kind);
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        window.page().setInputFiles("input[type=file]", new FilePayload(kind + ".csv", "text/csv", bytes));
        window.submit("[id='send:next']");
    }

    /** The one record sent was, or would be, created: a run that rejects it is done as well. */
    private static void done(Window window, String title) {
        window.page().waitForSelector(".outcome .chip.good");
        window.idle();
        assertTrue(window.text("h1").startsWith(title), window.text("h1"));
        assertEquals("1", window.text(".counts div:nth-child(2) dd"), window.text(".outcome"));
        assertEquals("0", window.text(".counts div:nth-child(5) dd"), window.text(".outcome"));
    }

    private static void place(Window window) {
        window.go("/segment/placements.xhtml");
        Object before = window.page().evaluate(RUNS);
        window.click("[id='place:go']");
        window.page()
                .waitForFunction("before => " + RUNS + " > before && " + LATEST + ".querySelector('.good')", before);
        window.idle().isSound();
        assertEquals("current", window.text("[id='runs'] tbody tr .chip:nth-of-type(2)"));
    }

    private static void openCell(Window window, String ref) {
        window.go("/segment/matrix.xhtml").isSound();
        window.click(".matrix a.cell.A1");
        window.page().waitForURL("**/account/accounts.xhtml?cell=A1");
        window.go(window.page().url() + "&q=" + ref).isSound();
        assertEquals(1, window.page().locator("table.list tbody tr").count());
    }

    private static void askWhy(Window window, String ref) {
        window.click("table.list tbody tr a >> nth=0");
        window.isSound();
        window.click("#why");
        window.page().waitForURL("**/segment/why.xhtml?*" + ref + "*");
        String said = window.text("main");
        List.of("Why A1?", "900,000,000", "1,000,000,000", "90").forEach(fact -> assertTrue(said.contains(fact), said));
    }

    private static void export(Window window, String ref) throws IOException {
        window.go("/account/accounts.xhtml?cell=A1&q=" + ref);
        Download download = window.page().waitForDownload(() -> window.page().click("#export-csv"));
        String csv = Files.readString(download.path());
        assertEquals(1, csv.lines().filter(line -> line.contains(ref + ",")).count(), csv);
    }

    private static String purchases(String ref) {
        return "account_ref,purchase_ref,purchased_on,revenue,direct_cost\n" + ref + "," + ref + "-1," + period().to()
                + "," + VALUE + ",0\n";
    }

    private static String wallets(String ref) {
        return "account_ref,period_from,period_to,total_purchases\n" + ref + "," + period().from() + "," + period().to()
                + "," + WALLET + "\n";
    }

    private static Period period() {
        return Period.lastWholeMonths(12, LocalDate.now(ZoneId.of("Europe/Copenhagen")));
    }
}
