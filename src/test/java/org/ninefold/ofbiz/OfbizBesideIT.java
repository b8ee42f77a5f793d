package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Postgres;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** OFBiz beside a running server: read over REST, seen on the screens, and the ways there and back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfbizBesideIT {

    private static final String HOST = "/api/hosts/ofbiz";
    private static final String PAGE = "https://erp.example/viewprofile?partyId={partyId}";

    private static Server server;
    private static Shop shop;
    private static Rest rest;
    private static JsonObject first;

    @BeforeAll
    static void readOnce() {
        String url = Postgres.freshUrl();
        shop = Shop.at(url).sql(Shop.text("schema.sql")).sql(Shop.text("shop.sql"));
        server = new Server(
                "ofbiz",
                Map.of(
                        "NINEFOLD_HOST", "ofbiz",
                        "NINEFOLD_HOST_DB_URL", url,
                        "NINEFOLD_HOST_DB_USER", "postgres",
                        "NINEFOLD_HOST_DB_PASSWORD", "postgres"));
        rest = Rest.asAdministrator(server);
        set("/api/settings/ofbiz.every", "0");
        set("/api/settings/ofbiz.hours-a-month", "160");
        // a second rate of the same person from the same day on
        shop.sql("insert into rate_amount (rate_type_id, rate_currency_uom_id, period_type_id, work_effort_id,"
                + " party_id, empl_position_type_id, from_date, rate_amount) values ('AVERAGE_PAY_RATE', 'DKK',"
                + " 'RATE_MONTH', '_NA_', 'jens', '_NA_', '2025-01-01 10:00:00+00', 52800)");
        first = read("{}");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonObject read(String body) {
        HttpResponse<String> sent = rest.send("POST", HOST + "/syncs", body);
        assertEquals(202, sent.statusCode(), sent.body());
        return rest.await(
                URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath());
    }

    private static void set(String setting, String text) {
        String tag = rest.get(setting).headers().firstValue("ETag").orElse("\"0\"");
        HttpResponse<String> kept = rest.send("PUT", setting, "{\"text\":\"" + text + "\"}", "If-Match", tag);
        assertEquals(200, kept.statusCode(), kept.body());
    }

    @Test
    @DisplayName("What is found of OFBiz is told over REST")
    void tellsWhatIsFound() {
        JsonObject host = rest.getJson(HOST);
        assertTrue(host.getBoolean("configured"), host.toString());
        assertTrue(host.getBoolean("reached"), host.toString());
        assertTrue(host.getString("database").startsWith("PostgreSQL 1"), host.toString());
        assertEquals(40, host.getJsonArray("parts").size());
    }

    @Test
    @DisplayName("The first reading takes everything, says what it took, and names what is not booked")
    void readsEverythingAtFirst() {
        assertEquals("DONE", first.getString("state"), first.toString());
        assertEquals("FULL", first.getString("mode"));
        assertTrue(first.getInt("created") > 0, first.toString());
        Set<String> rejected = first.getJsonArray("rejections").getValuesAs(JsonObject.class).stream()
                .filter(record -> record.getJsonArray("reasons")
                        .getJsonObject(0)
                        .getString("reason")
                        .equals("NOT_BOOKED"))
                .map(record -> record.getString("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("invoice-I2", "invoice-I4"), rejected);
        HttpResponse<String> host = rest.get(HOST);
        OpenApi.of(rest).promises("GET", "/api/hosts/{host}", host);
        assertTrue(Rest.json(host).getBoolean("reached"), host.body());
        assertTrue(Rest.json(host).getInt("lagSeconds") >= 0, host.body());
        HttpResponse<String> sync = rest.get(HOST + "/syncs/" + first.getInt("id"));
        OpenApi.of(rest).promises("GET", "/api/hosts/{host}/syncs/{id}", sync);
    }

    @Test
    @DisplayName("Read once more, nothing is new and nothing changed")
    void changesNothingTheSecondTime() {
        JsonObject second = read("{\"mode\":\"FULL\"}");
        assertEquals("DONE", second.getString("state"), second.toString());
        assertEquals(0, second.getInt("created"), second.toString());
        assertEquals(0, second.getInt("updated"), second.toString());
        JsonObject changes = read("{\"mode\":\"CHANGES\"}");
        assertEquals("CHANGES", changes.getString("mode"), changes.toString());
        assertEquals(0, changes.getInt("created") + changes.getInt("updated"), changes.toString());
    }

    @Test
    @DisplayName("What came says where from, over REST")
    void saysWhereItCameFrom() {
        JsonObject account = rest.getJson("/api/accounts/aarhus");
        assertEquals("ofbiz", account.getJsonObject("comesFrom").getString("host"));
        assertEquals("aarhus", account.getJsonObject("comesFrom").getString("id"));
        JsonObject purchase = rest.getJson("/api/purchases/I1");
        assertEquals("invoice-I1", purchase.getJsonObject("comesFrom").getString("id"));
        assertEquals(303, rest.get(HOST + "/parties/aarhus").statusCode());
    }

    @Test
    @DisplayName("A document that is deleted there is marked here, and counts no longer")
    void marksWhatIsGone() {
        shop.sql("delete from invoice_item where invoice_id = 'R1'; delete from invoice where invoice_id = 'R1'");
        JsonObject keys = read("{\"mode\":\"KEYS\"}");
        assertEquals("DONE", keys.getString("state"), keys.toString());
        assertEquals(1, keys.getInt("gone"), keys.toString());
        JsonObject purchase = rest.getJson("/api/purchases/R1");
        assertEquals("GONE", purchase.getJsonObject("comesFrom").getString("gone"));
        assertEquals(0, purchase.getJsonNumber("revenue").doubleValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("An administrator sees it all, and comes from the account to OFBiz and back")
    void isSeen(int width) {
        set("/api/settings/ofbiz.party-page", PAGE);
        try (Browser browser = Browser.open();
                Window window = browser.window(server, width).signIn("admin")) {
            window.go("/intake/host.xhtml?test=true").isSound().picture("host-" + width);
            assertTrue(window.text("#connection").contains("PostgreSQL"), window.text("#connection"));
            window.page().click("#last a.button");
            window.idle().isSound().picture("sync-" + width);
            assertTrue(window.text("main").contains("invoice-I2"), window.text("main"));
            window.go("/hosts/ofbiz/parties/aarhus").isSound().picture("account-from-" + width);
            assertEquals(
                    "https://erp.example/viewprofile?partyId=aarhus",
                    window.page().locator("#there").getAttribute("href"));
        }
    }

    @Test
    @DisplayName("What OFBiz believes a person allows is shown beside the ledger, unknown where nobody was asked")
    void showsWhatIsBelieved() {
        try (Browser browser = Browser.open();
                Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/consent/permissions.xhtml?contact=kaj").looksRight("permissions-hints");
            assertEquals(
                    List.of("No", "Unknown", "Yes", "Unknown", "No"),
                    window.page().locator("#hints tbody td:nth-child(3)").allInnerTexts());
            assertEquals("Never asked", window.text("#now tbody td"));
            assertEquals(0, rest.getJson("/api/consents?contact=kaj").getInt("total"));
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("Its settings are on the screen; words are typed with spaces, and what cannot be is refused")
    void settingsAreKept() {
        try (Browser browser = Browser.open();
                Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/access/settings.xhtml").isSound().picture("ofbiz-settings-1280");
            window.fill(labelled(window, "Roles of leads"), " LEAD,  PROSPECT ");
            window.fill(labelled(window, "Address of a customer in OFBiz"), "https://erp.example/");
            window.submit("[id='settings:save']");
            assertTrue(window.text(".messages").contains("partyId"), window.text(".messages"));
            window.fill(labelled(window, "Address of a customer in OFBiz"), PAGE);
            window.fill(labelled(window, "Lines that are shipping"), "");
            window.submit("[id='settings:save']");
            assertEquals("The settings are saved.", window.text(".messages .info"));
            assertEquals("LEAD,PROSPECT", window.page().inputValue(labelled(window, "Roles of leads")));
            assertEquals("", window.page().inputValue(labelled(window, "Lines that are shipping")));
            assertEquals(PAGE, window.page().inputValue(labelled(window, "Address of a customer in OFBiz")));
            Window narrow = browser.window(server, 360).signIn("admin");
            narrow.go("/access/settings.xhtml").isSound().picture("ofbiz-settings-360");
            assertFalse(narrow.text("main").contains("ofbiz."), "a name instead of a text");
        }
    }

    private static String labelled(Window window, String label) {
        String id = window.page()
                .locator("label:has-text(\"" + label + "\")")
                .first()
                .getAttribute("for");
        return "[id='" + id + "']";
    }
}
