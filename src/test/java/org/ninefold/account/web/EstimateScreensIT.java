package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The estimate of what an account buys in total, made on its page. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class EstimateScreensIT {

    private static final String AMOUNT = "[id='estimate:amount']";
    private static final String SAVE = "[id='estimate:save']";

    private Server server;
    private Browser browser;
    private Rest rest;
    private String account;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
    }

    @BeforeEach
    void anAccountOfAnna() {
        account = Rest.json(rest.send(
                        "POST", "/api/accounts", "{\"name\":\"Estimated\",\"owner\":\"anna\",\"currency\":\"DKK\"}"))
                .getString("ref");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void anAmountAndThenAShareAreSavedAsOneEstimate() {
        try (Window window = page("anna", 1280)) {
            window.fill(AMOUNT, "1,250,000").submit(SAVE);
            assertTrue(window.text("#wallets table").contains("1,250,000 DKK"), window.text("#wallets table"));
            assertEquals("1250000", window.page().inputValue(AMOUNT), "as it can be typed back");
            choose(window, "% of it");
            window.fill(AMOUNT, "33.5").submit(SAVE);
            assertEquals(0.335, said().getJsonNumber("estimatedShare").doubleValue());
            assertEquals("anna", said().getString("enteredBy"));
        }
    }

    @Test
    void aRefusedEstimateStaysOnItsPageWithWhatWasTyped() {
        try (Window window = page("anna", 360)) {
            window.fill(AMOUNT, "12 apples").submit(SAVE);
            assertTrue(window.text("#estimate").contains("is not a number"), window.text("#estimate"));
            assertEquals("12 apples", window.page().inputValue(AMOUNT));
            assertTrue(window.text("h1").contains("Estimated"));
            window.isSound().picture("estimate-refused-360");
            choose(window, "% of it");
            window.fill(AMOUNT, "150").submit(SAVE);
            assertTrue(window.text("#messages").contains("0 to 100 %"), window.text("#messages"));
            assertEquals("150", window.page().inputValue(AMOUNT));
            window.fill(AMOUNT, "50").submit(SAVE);
            assertEquals(0.5, said().getJsonNumber("estimatedShare").doubleValue());
        }
    }

    @Test
    @DisplayName("R4 Of two who estimate at once, the second sees the first one’s figure and loses no typing")
    void theSecondSeesTheFirstOnesEstimate() {
        try (Window first = page("anna", 1280)) {
            first.fill(AMOUNT, "100").submit(SAVE);
            try (Window second = page("maja", 360)) {
                first.fill(AMOUNT, "200").submit(SAVE);
                second.fill(AMOUNT, "300").submit(SAVE);
                assertTrue(second.text("#differences").contains("200"), second.text("#differences"));
                assertEquals("300", second.page().inputValue(AMOUNT));
                assertEquals(200, said().getJsonNumber("totalPurchases").intValue());
                second.isSound().picture("estimate-differences-360");
                second.submit(SAVE);
                assertEquals(300, said().getJsonNumber("totalPurchases").intValue());
            }
        }
    }

    @Test
    @DisplayName("R4 Of two who make the first estimate at once, the second is told")
    void theSecondOfTwoFirstEstimatesIsTold() {
        try (Window first = page("anna", 1280);
                Window second = page("maja", 1280)) {
            first.fill(AMOUNT, "100").submit(SAVE);
            second.fill(AMOUNT, "300").submit(SAVE);
            assertEquals(100, said().getJsonNumber("totalPurchases").intValue());
            assertTrue(second.text("#differences").contains("100"), second.text("main"));
            assertEquals("300", second.page().inputValue(AMOUNT));
        }
    }

    @Test
    void anEstimateOnAPageOpenTooLongComesBackToItsAccountWithWhatWasTyped() {
        try (Window window = page("anna", 1280)) {
            window.page().evaluate(Expired.FORM, "estimate");
            choose(window, "% of it");
            window.fill(AMOUNT, "12.5").submit(SAVE);
            assertTrue(window.page().url().endsWith("/account/account.xhtml?ref=" + account));
            assertTrue(window.text("#messages").contains("nothing is saved yet"), window.text("#messages"));
            assertEquals("12.5", window.page().inputValue(AMOUNT));
            window.isSound().submit(SAVE);
            assertEquals(0.125, said().getJsonNumber("estimatedShare").doubleValue());
        }
    }

    private Window page(String who, int width) {
        return browser.window(server, width).signIn(who).go("/account/account.xhtml?ref=" + account);
    }

    private static void choose(Window window, String unit) {
        // in the middle of the window: an open list closes where the page has to scroll for it
        window.page().evaluate("() => document.getElementById('estimate:unit').scrollIntoView({block: 'center'})");
        window.page().click("[id='estimate:unit']");
        window.page().click("[id='estimate:unit_panel'] li:has-text('" + unit + "')");
    }

    private JsonObject said() {
        JsonArray wallets = rest.getJson("/api/wallets?account=" + account).getJsonArray("items");
        assertEquals(1, wallets.size());
        return wallets.getJsonObject(0);
    }
}
