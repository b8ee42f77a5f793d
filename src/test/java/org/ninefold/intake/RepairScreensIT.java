package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** From a dirty Danish file to a clean import, and back again. */
@ExtendWith(Server.Shared.class)
class RepairScreensIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static byte[] dirtyPurchases(String ref) {
        return new Xlsx()
                .table(List.of(
                        List.of("Kundenr.", "Fakturanr.", "Dato", "Omsætning"),
                        List.of(ref, ref + "-1", "31.12.2025", "1.234,56"),
                        List.of(ref, ref + "-2", "31.13.2025", "12 kr."),
                        List.of(ref + "X", ref + "-3", "1.2.2025", "7,5")))
                .bytes();
    }

    private static void untilDone(Browser.Window window) {
        window.page().waitForSelector(".outcome .chip.good, .outcome .chip.bad");
        window.idle();
    }

    /** Types into the marked cells one after the other, by keyboard alone. */
    private static void mend(Browser.Window window, String... texts) {
        Locator bad = window.page().locator("table.repair [aria-invalid=true]");
        assertEquals(texts.length, bad.count());
        for (int i = 0; i < texts.length; i++) {
            bad.nth(i).focus();
            window.page().keyboard().press("Control+A");
            window.page().keyboard().type(texts[i]);
        }
        window.page().keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("R13 Bad cells are mended in the grid until nothing is rejected; the import is then taken back")
    void leadsFromADirtyWorkbookToACleanImportAndBack(int width, Server server) {
        Rest rest = Rest.asAdministrator(server);
        String ref = "RP" + width;
        rest.post("/api/accounts", "application/json", ("{\"ref\":\"" + ref + "\",\"name\":\"Ø\"}").getBytes());
        try (Browser browser = Browser.open();
                Browser.Window window = browser.window(server, width).signIn("admin")) {
            window.go("/intake/imports.xhtml?kind=purchases");
            window.page().setInputFiles("[id='send:file']", new FilePayload("Køb.xlsx", XLSX, dirtyPurchases(ref)));
            window.submit("[id='send:next']");
            window.page().click("[id='map:check']");
            untilDone(window);
            window.isSound().picture("repair-" + width);
            String before = window.page().url();
            mend(window, "31.12.2025", "12", ref);
            window.page().waitForURL(url -> !url.equals(before));
            untilDone(window);
            assertEquals(0, window.page().locator("table.repair").count());
            window.page().click("[id='run:now']");
            untilDone(window);
            assertTrue(window.text(".outcome").contains("The file has been imported."), window.text(".outcome"));
            assertEquals(200, rest.get("/api/purchases/" + ref + "-3").statusCode());
            window.page().click("a[href^='undo.xhtml']");
            window.page().click("[id='undo:start']");
            window.page().waitForSelector("#records");
            assertEquals(404, rest.get("/api/purchases/" + ref + "-3").statusCode());
        }
    }
}
