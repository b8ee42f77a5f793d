package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** One dirty Danish workbook, from which customers and then their invoices come in, and go again. */
@ExtendWith(Server.Shared.class)
class DirtyWorkbookIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int CUSTOMERS = 60;
    private static final String BAD = "[id^='rows:faulty'][aria-invalid=true]";

    @Test
    @DisplayName("A dirty Danish workbook is mended in the wizard, imported clean, and taken back")
    void leadsFromADirtyWorkbookToACleanImportAndBack(Server server) {
        Rest rest = Rest.asAdministrator(server);
        try (Browser browser = Browser.open();
                Window window = browser.window(server, 1280).signIn("maja").go("/intake/imports.xhtml?kind=accounts")) {
            bringsTheCustomers(window, rest);
            String accounts = window.page().url();
            window.page().click("main .actions a:has-text('Another file')");
            window.click("nav.kinds a[href$='kind=purchases']");
            bringsTheInvoices(window, rest);
            undo(window);
            assertEquals(404, rest.get("/api/purchases/DIRTY-F30").statusCode());
            window.click("#navigation a[href$='/intake/imports.xhtml']");
            window.click("#runs a[href$='" + accounts.substring(accounts.indexOf("import.xhtml")) + "']");
            undo(window);
            assertEquals(0, customers(rest));
        }
    }

    private static void bringsTheCustomers(Window window, Rest rest) {
        check(window);
        assertEquals("62 57 0 0 5", counts(window));
        window.picture("dirty-1280").isSound();
        mendTheCustomers(window);
        assertEquals("60 60 0 0 0", counts(window));
        submit(window, "[id='run:now']");
        assertEquals("60 60 0 0 0", counts(window));
        assertEquals(CUSTOMERS, customers(rest));
        JsonObject first = rest.getJson("/api/accounts/DIRTY-01");
        assertEquals("Aabenraa Auto & Søn 1", first.getString("name"));
        assertEquals("2019-03-01", first.getString("customerSince"));
        assertEquals("Kaj Uden Navn", rest.getJson("/api/accounts/DIRTY-10").getString("name"));
    }

    private static void bringsTheInvoices(Window window, Rest rest) {
        check(window);
        assertEquals("62 59 0 0 1", counts(window));
        assertEquals(1, window.page().locator(BAD).count());
        window.page().fill(BAD, "1.234,56");
        submit(window, "[id='rows:mend']");
        submit(window, "[id='run:now']");
        assertEquals(
                "1234.5600",
                rest.getJson("/api/purchases/DIRTY-F30")
                        .getJsonArray("lines")
                        .getJsonObject(0)
                        .get("revenue")
                        .toString());
    }

    /** A name that is missing, an owner nobody knows and a day that is none are typed anew; two rows are left out. */
    private static void mendTheCustomers(Window window) {
        Locator bad = window.page().locator(BAD);
        assertEquals(3, bad.count());
        bad.nth(0).fill("Kaj Uden Navn");
        bad.nth(1).fill("anna");
        bad.nth(2).fill("29-02-2020");
        Locator twice = window.page().locator("[id^='rows:duplicate'] .ui-chkbox-box");
        assertEquals(2, twice.count());
        twice.nth(0).click();
        twice.nth(1).click();
        submit(window, "[id='rows:mend']");
        assertEquals(0, window.page().locator("table.repair").count());
    }

    private static void check(Window window) {
        window.page().setInputFiles("[id='send:file']", new FilePayload("Kunder.xlsx", XLSX, workbook()));
        window.submit("[id='send:next']");
        assertEquals(0, window.page().locator("[id='missing']").count());
        submit(window, "[id='map:check']");
    }

    /** Clicks what starts a run, and waits until it has ended. */
    private static void submit(Window window, String selector) {
        window.submit(selector);
        window.page().waitForSelector(".outcome .chip.good, .outcome .chip.bad");
        window.idle();
    }

    private static void undo(Window window) {
        window.submit("a[href^='undo.xhtml']");
        window.page().click("[id='undo:start']");
        window.page().waitForSelector("#records");
    }

    private static String counts(Window window) {
        return String.join(" ", window.page().locator(".outcome .counts dd").allInnerTexts());
    }

    private static int customers(Rest rest) {
        return rest.getJson("/api/accounts?q=DIRTY-").getInt("total");
    }

    /** Sixty customers, each with an invoice; below them two that came before, and rows of blanks. */
    private static byte[] workbook() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Kundenr.", "Navn ", "Ansvarlig", "Land", "Kunde siden", "Noter", "Fakturanr.", "Dato", "Omsætning"));
        for (int i = 1; i <= CUSTOMERS; i++) {
            rows.add(customer(i));
        }
        rows.add(customer(4));
        rows.add(customer(5));
        rows.add(List.of("", " ", "", "", "", "", "", "", ""));
        rows.add(List.of("   "));
        return new Xlsx().table(rows).bytes();
    }

    private static List<String> customer(int number) {
        String two = "%02d".formatted(number);
        String[] cells = {
            "DIRTY-" + two,
            "Aabenraa Auto & Søn " + number + "   ",
            "anna",
            "DK",
            "01-03-2019",
            "på vej",
            "DIRTY-F" + two,
            "31-01-2025",
            "1.234,56"
        };
        switch (number) {
            case 10 -> cells[1] = "  ";
            case 20 -> cells[2] = "Anna Ukendt";
            case 25 -> cells[4] = "30-02-2020";
            case 30 -> cells[8] = "1,234.56";
            default -> cells[5] = "";
        }
        return Arrays.asList(cells);
    }
}
