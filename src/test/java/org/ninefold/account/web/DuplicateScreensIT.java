package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
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

/** Forms that would make somebody twice. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class DuplicateScreensIT {

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
    @DisplayName(
            "R13 an account that looks like one there is is shown with a link before it is saved, and saved by one more click")
    void showsWhatLooksAlike(int width) {
        String name = "Zwillingstal " + width;
        rest.send(
                "POST",
                "/api/accounts",
                "{\"ref\":\"ALIKE-" + width + "\",\"name\":\"" + name + " A/S\",\"owner\":\"anna\"}");
        try (Window window = browser.window(server, width).signIn("anna")) {
            window.go("/account/account-edit.xhtml").fill("[id='account:name']", name.toUpperCase());
            window.submit("[id='account:save']");
            assertTrue(
                    window.page().url().contains("account-edit"), window.page().url());
            assertTrue(window.text(".alike").contains("ALIKE-" + width), window.text(".alike"));
            assertEquals(
                    "/account/account.xhtml?ref=ALIKE-" + width, window.page().getAttribute(".alike a", "href"));
            window.isSound().isWhole().picture("account/alike-" + width);
            assertEquals(1, count(name));
            window.submit("[id='account:save']");
            assertEquals(2, count(name));
        }
    }

    @Test
    @DisplayName("R13 what looks alike is shown while typing, and does not stop who has seen it")
    void showsWhileTyping() {
        rest.send(
                "POST", "/api/accounts", "{\"ref\":\"ALIKE-TYPED\",\"name\":\"Getippt und Söhne\",\"owner\":\"anna\"}");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/account/account-edit.xhtml").fill("[id='account:name']", "Getippt & Sohne Aps");
            window.page().locator("[id='account:name']").blur();
            window.page().waitForSelector(".alike");
            window.idle().isSound();
            window.fill("[id='account:country']", "DK").submit("[id='account:save']");
            assertFalse(
                    window.page().url().contains("account-edit"), window.page().url());
            assertEquals(2, count("Getippt"));
        }
    }

    @Test
    @DisplayName("R13 a contact’s address that another account has is shown before it is saved")
    void showsWhereAnAddressIsKnown() {
        rest.send("POST", "/api/accounts", "{\"ref\":\"ALIKE-MAIL-1\",\"name\":\"Erste Adresse\",\"owner\":\"anna\"}");
        rest.send("POST", "/api/accounts", "{\"ref\":\"ALIKE-MAIL-2\",\"name\":\"Zweite Adresse\",\"owner\":\"anna\"}");
        String body = "{\"account\":\"ALIKE-MAIL-1\",\"lastName\":\"Holm\",\"email\":\"holm@alike.example\"}";
        assertEquals(201, rest.send("POST", "/api/contacts", body).statusCode());
        try (Window window = browser.window(server, 360).signIn("anna")) {
            window.go("/account/contact.xhtml?account=ALIKE-MAIL-2").fill("[id='contact:last']", "Berg");
            window.fill("[id='contact:email']", "berg@alike.example").submit("[id='contact:save']");
            assertTrue(window.text(".alike").contains("Erste Adresse"), window.text(".alike"));
            window.isSound().picture("account/alike-contact-360");
            window.submit("[id='contact:save']");
            JsonObject contacts = rest.getJson("/api/contacts?account=ALIKE-MAIL-2");
            assertEquals(1, contacts.getJsonArray("items").size());
        }
    }

    @Test
    @DisplayName("R13 duplicates are asked for over REST")
    void answersOverRest() {
        rest.send("POST", "/api/accounts", "{\"ref\":\"ALIKE-REST\",\"name\":\"Quittung & Co\"}");
        JsonObject first = rest.getJson("/api/duplicates?name=QUITTUNG%20A%2FS")
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("ALIKE-REST", first.getString("ref"));
        assertEquals("NAME", first.getString("likeness"));
        assertEquals(
                0,
                rest.getJson("/api/duplicates?name=quittung&except=ALIKE-REST")
                        .getJsonArray("items")
                        .size());
    }

    private int count(String name) {
        return rest.getJson("/api/accounts?q=" + name.replace(" ", "%20"))
                .getJsonArray("items")
                .size();
    }
}
