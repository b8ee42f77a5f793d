package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.ninefold.account.PriorityOrder;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Postgres;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.postgresql.ds.PGSimpleDataSource;

/** The three facts of every account, as the demo company's people see them after a survey. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoyaltyScreensIT {

    private static final String LIST = "/account/accounts.xhtml";
    private static final String FIRST = "#accounts tbody tr:first-child ";

    private Server server;
    private Browser browser;
    private Rest rest;

    /** Four of five have a digit; saving an order reckons their priorities. */
    @BeforeAll
    void survey() throws SQLException {
        DataSource database = Postgres.freshDatabase("");
        server = new Server(
                "loyalty",
                Map.of(
                        "NINEFOLD_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                        "NINEFOLD_DB_URL", ((PGSimpleDataSource) database).getURL(),
                        "NINEFOLD_DB_USER", "postgres",
                        "NINEFOLD_DB_PASSWORD", "any",
                        "NINEFOLD_DEMO", "true"));
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update ninefold.account set loyalty = 1 + mod(id, 4), loyalty_on = date '2026-05-04'"
                    + " where mod(id, 5) > 0");
            statement.execute("update ninefold.standing s set loyalty = a.loyalty from ninefold.account a"
                    + " where a.id = s.account_id");
        }
    }

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    @Test
    @Order(1)
    @DisplayName("R20 A manager moves codes by mouse and keyboard and saves them once; a late one is told")
    void ordersTheCodes() {
        try (Window window = browser.window(server).signIn("maja").go("/account/priorities.xhtml")) {
            window.looksRight("loyalty/priorities");
            Page page = window.page();
            assertTrue(page.isDisabled("tr[data-code=A3-4] [data-move='-1']"), "the first cannot go up");
            page.click("tr[data-code=A3-4] [data-move='1']");
            page.keyboard().press("ArrowDown");
            assertEquals(List.of("A3-3", "A2-4", "A3-4", "A2-3"), codes(page).subList(0, 4));
            assertEquals("A3-4 is now number 3.", window.text("#moved"));
            page.keyboard().press("End");
            assertEquals("A3-4", codes(page).get(35));
            window.submit("[id='priorities-form:save']");
            assertEquals("A3-4", codes(page).get(35));
            String tag = tag();
            page.click("#standard");
            assertEquals(PriorityOrder.STANDARD.codes(), codes(page));
            window.submit("[id='priorities-form:save']");
            answers(412, "CHANGED", "{\"codes\":[]}", tag);
            answers(422, "PRIORITIES_INCOMPLETE", "{\"codes\":[\"A3-4\"]}", tag());
        }
        try (Window window = browser.window(server).signIn("anna").go("/account/priorities.xhtml")) {
            assertEquals(0, window.page().locator("#priorities button").count());
            window.isSound();
        }
    }

    private String tag() {
        return rest.get("/api/priority-order").headers().firstValue("ETag").orElseThrow();
    }

    private void answers(int status, String code, String body, String tag) {
        HttpResponse<String> answer = rest.send("PUT", "/api/priority-order", body, "If-Match", tag);
        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains(code), answer.body());
    }

    private static List<String> codes(Page page) {
        return page.locator("#priorities tbody th").allInnerTexts();
    }

    @Test
    @Order(2)
    @DisplayName("CM-103 CM-104 CM-107 The list shows, sorts and narrows by the three facts, and says what they mean")
    void listsTheFacts() {
        try (Window window = browser.window(server).signIn("maja").go(LIST + "?sort=priority")) {
            window.looksRight("loyalty/list");
            assertTrue(window.text("#scales").contains("A most, C least"), window.text("#scales"));
            assertTrue(window.text("#scales").contains("1 largest, 3 smallest"));
            assertTrue(window.text("#scales").contains("1 best, 4 worst"));
            String cell = window.text(FIRST + "td.place b");
            String digit = window.text(FIRST + "td.loyalty b");
            int place = 1 + PriorityOrder.STANDARD.codes().indexOf(cell + "-" + digit);
            assertEquals("Priority " + place, window.text(FIRST + "td.loyalty .by"));
            window.go(LIST + "?code=" + cell + "-" + digit);
            assertTrue(window.page().locator("#accounts tbody tr").count() >= 1);
            assertEquals(
                    List.of(digit),
                    window.page().locator("#accounts td.loyalty b").allInnerTexts().stream()
                            .distinct()
                            .toList());
            window.page().selectOption("#filter-loyalty", "3,4");
            window.submit("#filter button[type=submit]");
            assertTrue(
                    window.page().url().contains("loyalty=3%2C4"), window.page().url());
            String csv = new String(
                    window.page()
                            .request()
                            .get(window.page().getAttribute("#export-csv", "href"))
                            .body(),
                    StandardCharsets.UTF_8);
            assertTrue(csv.contains("Loyalty,Loyalty asked on,Priority"), csv.substring(0, 300));
        }
    }

    @Test
    @Order(3)
    @DisplayName(
            "CM-103 An account shows the three facts side by side, with and without a survey, on screen and over REST")
    void showsTheFacts() {
        JsonObject asked = first("/api/accounts?code=A2-3&owner=anna&limit=1");
        JsonObject silent = rest
                .getJson("/api/accounts?kind=CUSTOMER&owner=anna&limit=200")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(account -> !account.containsKey("loyalty"))
                .findFirst()
                .orElseThrow();
        JsonObject account = rest.getJson("/api/accounts/" + asked.getString("ref"));
        assertEquals(List.of(3, 4), List.of(account.getInt("loyalty"), account.getInt("priority")));
        assertEquals("2026-05-04", account.getString("loyaltyOn"));
        JsonObject unknown = rest.getJson("/api/accounts/" + silent.getString("ref"));
        assertEquals(List.of(JsonValue.NULL, JsonValue.NULL), List.of(unknown.get("loyalty"), unknown.get("priority")));
        for (String bad : List.of("loyalty=5", "loyalty=x", "code=A3", "code=A3-4&cell=A3")) {
            assertEquals(400, rest.get("/api/accounts?" + bad).statusCode(), bad);
        }
        try (Window window = browser.window(server).signIn("maja")) {
            window.go("/account/account.xhtml?ref=" + asked.getString("ref")).looksRight("loyalty/account");
            assertEquals("Priority 4 of 36 (A2-3)", window.text("#priority"));
            assertTrue(window.text("#triple").contains("Dissatisfied, by the survey of"), window.text("#triple"));
            window.go("/account/account.xhtml?ref=" + silent.getString("ref")).looksRight("loyalty/silent");
            assertTrue(window.text("#triple").contains("Nobody here has answered a survey yet"));
            window.speak("fi").go("/account/priorities.xhtml").looksRight("loyalty/priorities-fi");
            window.go(LIST + "?sort=-loyalty").looksRight("loyalty/list-fi").speak("en");
        }
    }

    private JsonObject first(String path) {
        return rest.getJson(path).getJsonArray("items").getJsonObject(0);
    }
}
