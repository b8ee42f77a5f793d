package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Server;

/** Columns that have other names, or none. */
@ExtendWith(Server.Shared.class)
class MapScreensIT {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static void send(Browser.Window window, String kind, String name, String text) {
        window.go("/intake/imports.xhtml?kind=" + kind);
        window.page().setInputFiles("[id='send:file']", new FilePayload(name, "text/csv", text.getBytes(WINDOWS)));
        window.submit("[id='send:next']");
    }

    private static void choose(Browser.Window window, String id, String label) {
        window.page().click("[id='" + id + "_label']");
        // a choice made while the list still opens leaves it open
        window.page().waitForSelector("[id='" + id + "_panel'].ui-connected-overlay-enter-done");
        window.page().click("[id='" + id + "_panel'] li[data-label='" + label + "']");
        window.page()
                .waitForSelector(
                        "[id='" + id + "_panel']",
                        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        window.idle();
    }

    private static void untilDone(Browser.Window window) {
        window.page().waitForSelector(".outcome .chip.good, .outcome .chip.bad");
        window.idle();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("Foreign columns are chosen, kept under a name, checked, imported, and offered the next time")
    void mapsForeignColumns(int width, Server server) {
        String file =
                "Nummer;Betegnelse " + width + ";Land;Noter\\r\\nMAP" + width + ";Smørrebrød & Søn;DK;på vej\\r\\n";
        try (Browser browser = Browser.open();
                Browser.Window window = browser.window(server, width).signIn("admin")) {
            send(window, "accounts", "Kunder.csv", file.replace("\\r\\n", "\r\n"));
            assertTrue(window.text("#content").contains("Smørrebrød"), "the letters of an older spreadsheet");
            assertEquals(
                    "No column of the file becomes: Account reference, Name. Choose the columns that hold it.",
                    window.text("[id='missing']"));
            choose(window, "map:rows:0:column", "Account reference *");
            choose(window, "map:rows:1:column", "Name *");
            assertEquals(0, window.page().locator("[id='missing']").count());
            window.isSound().picture("map-" + width);
            window.page().fill("[id='map:name']", "Økonomi " + width);
            window.submit("[id='map:keep']");
            assertTrue(window.text("#messages").contains("“Økonomi " + width + "” is kept"), window.text("#messages"));
            window.page().click("[id='map:check']");
            untilDone(window);
            window.submit("[id='run:now']");
            untilDone(window);
            assertTrue(window.text(".outcome").contains("The file has been imported"), window.text(".outcome"));
            send(window, "accounts", "Kunder 2.csv", file.replace("\\r\\n", "\r\n"));
            assertEquals(0, window.page().locator("[id='missing']").count(), "as it was chosen last time");
            assertTrue(window.page()
                    .locator("[id='map:start_input'] option")
                    .allTextContents()
                    .contains("kept: Økonomi " + width));
        }
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "da,360", "sv,360", "fi,360"})
    @DisplayName("Five columns without a header are recognized, and a header among them is pointed out")
    void recognizesTheFiveColumns(String language, int width, Server server) {
        try (Browser browser = Browser.open();
                Browser.Window window =
                        browser.window(server, width).signIn("admin").speak(language)) {
            send(window, "contacts", "Personer.csv", "Mette;Hansen;Østjysk Energi;mette@oe.dk;da\r\n");
            assertEquals(
                    0,
                    window.page()
                            .locator(".mapping tr:has(option[value='']:checked)")
                            .count(),
                    "every column is taken");
            window.isSound().picture("map-five-" + language);
            send(window, "contacts", "Personer.csv", "Fornavn;Efternavn;Firma;E-mail;Sprog\r\nA;B;C;a@b.dk;da\r\n");
            window.page().click("[id='map:headed'] .ui-chkbox-box");
            window.idle();
            assertEquals(1, window.page().locator(".warning").count(), "the header would be read as a person");
            window.speak("en");
        }
    }
}
