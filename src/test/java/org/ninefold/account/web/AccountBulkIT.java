package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
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
import org.ninefold.testing.Visitor;

/** Accounts ticked in the list, or all that it finds, given to others and taken back. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccountBulkIT {

    private static final String LIST = "/account/accounts.xhtml";

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
            "R15 Accounts ticked get another owner, told with the count before and the result after, and back again")
    void changesAndTakesBack(int width) {
        String start = "Bulk " + UUID.randomUUID().toString().substring(0, 8);
        String[] refs = {account(start), account(start), account(start)};
        try (Window window = browser.window(server, width).signIn("maja").go(LIST + "?q=" + start)) {
            window.page().check("#pick input[value='" + refs[0] + "']");
            window.page().check("#pick input[value='" + refs[1] + "']");
            window.picture("lists/ticked-" + width).isWhole().isSound();
            window.submit("#assign-selected");
            assertEquals("Accounts selected: 2", window.text("#count"));
            window.page().selectOption("#assign-owner", "maja");
            window.picture("lists/assign-" + width).isWhole().isSound();
            window.submit("[id='assign:go']");
            window.page().waitForSelector("[id='run:undo']");
            assertEquals("2", window.text("#done"));
            window.picture("lists/assigned-" + width).isWhole().isSound();
            assertEquals("maja maja anna", owners(refs));
            rest.send("PATCH", "/api/accounts/" + refs[1], "{\"country\":\"SE\"}", "If-Match", tag(refs[1]));
            window.submit("[id='run:undo']");
            window.page().waitForSelector("#stayed");
            assertEquals("1", window.text("#refused"));
            assertTrue(window.text("#stayed").contains(refs[1]));
            window.picture("lists/undone-" + width).isWhole().isSound();
            assertEquals("anna maja anna", owners(refs));
        }
    }

    @Test
    @DisplayName("R11 R15 All that the list finds are given away by one job, however often the form is sent")
    void aDoubleClickMakesOneJob() {
        String start = "Once " + UUID.randomUUID().toString().substring(0, 8);
        String[] refs = {account(start), account(start)};
        Visitor visitor = new Visitor(server);
        visitor.signIn("maja", "ninefold-demo");
        String form = UUID.randomUUID().toString();
        String page = "/account/assign.xhtml?q=" + start.replace(" ", "+") + "&form=" + form;
        Map<String, String> fields = visitor.fields(visitor.get(page).body(), "assign:go", Map.of());
        fields.put("q", start);
        fields.put("form", form);
        fields.put("to-owner", "maja");
        fields.put("to-team", "=");
        HttpResponse<String> answer = visitor.post(page, fields);
        assertEquals(List.of(), Visitor.messages(answer));
        String first = Visitor.target(answer);
        String second = Visitor.target(visitor.post(page, fields));
        assertTrue(first.startsWith("/account/assignment.xhtml?id="), first);
        assertEquals(first, second);
        rest.await("/api/accounts/assignments/" + first.replaceAll("\\D", ""));
        assertEquals("maja maja", owners(refs));
    }

    @Test
    @DisplayName("R15 Who may not give accounts away is not offered it")
    void isOfferedToManagers() {
        try (Window window = browser.window(server, 1280).signIn("anna").go(LIST)) {
            assertEquals(0, window.page().locator("#pick input[name=pick]").count());
            assertEquals(
                    403,
                    window.page()
                            .request()
                            .get("/account/assign.xhtml?kind=CUSTOMER")
                            .status());
        }
    }

    private String owners(String... refs) {
        StringBuilder owners = new StringBuilder();
        for (String ref : refs) {
            owners.append(' ').append(rest.getJson("/api/accounts/" + ref).getString("owner"));
        }
        return owners.substring(1);
    }

    private String tag(String ref) {
        return rest.get("/api/accounts/" + ref).headers().firstValue("ETag").orElseThrow();
    }

    private String account(String name) {
        JsonObject account = Json.createObjectBuilder()
                .add("ref", "K-" + UUID.randomUUID().toString().substring(0, 8))
                .add("name", name + " A/S")
                .add("owner", "anna")
                .build();
        return Rest.json(rest.send("POST", "/api/accounts", account.toString())).getString("ref");
    }
}
