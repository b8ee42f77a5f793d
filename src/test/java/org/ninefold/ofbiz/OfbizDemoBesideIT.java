package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;

/** OFBiz's own demo data in our tables: read whole by a server that reports in US dollars, and placed. */
class OfbizDemoBesideIT {

    private static final String SYNCS = "/api/hosts/ofbiz/syncs";

    private static Server server;
    private static Rest rest;
    private static JsonObject first;

    @BeforeAll
    static void readOnce() {
        Shop demo = DemoPack.open(false);
        server = new Server(
                "ofbiz-demo",
                Map.of(
                        "NINEFOLD_REPORTING_CURRENCY", "USD",
                        "NINEFOLD_HOST", "ofbiz",
                        "NINEFOLD_HOST_DB_URL", demo.url(),
                        "NINEFOLD_HOST_DB_USER", "postgres",
                        "NINEFOLD_HOST_DB_PASSWORD", "postgres"));
        rest = Rest.asAdministrator(server);
        String every = "/api/settings/ofbiz.every";
        String tag = rest.get(every).headers().firstValue("ETag").orElse("\"0\"");
        assertEquals(
                200,
                rest.send("PUT", every, "{\"text\":\"0\"}", "If-Match", tag).statusCode());
        first = done(SYNCS, "{\"mode\":\"FULL\"}");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static JsonObject done(String path, String order) {
        HttpResponse<String> sent = rest.send("POST", path, order);
        assertEquals(202, sent.statusCode(), sent.body());
        JsonObject job = rest.await(Visitor.target(sent));
        assertEquals("DONE", job.getString("state"), job.toString());
        return job;
    }

    @Test
    @DisplayName("R15 What is not taken over is listed: the invoice that is not booked, and hours without a customer")
    void whatIsNotTakenOver() {
        Map<String, String> reasons = first.getJsonArray("rejections").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        record -> record.getString("id"),
                        record ->
                                record.getJsonArray("reasons").getJsonObject(0).getString("reason"),
                        (one, other) -> one,
                        TreeMap::new));
        assertEquals(
                Map.of(
                        "DEMO-TIMEENTRY1", "NO_CUSTOMER",
                        "DEMO-TIMEENTRY2", "NO_CUSTOMER",
                        "invoice-demo10000", "NOT_BOOKED"),
                reasons);
        assertEquals(404, rest.get("/api/purchases/demo10000").statusCode());
    }

    @Test
    @DisplayName("R4 Seven purchases are kept with the net amounts of the invoices, in their currencies")
    void sevenPurchases() {
        assertEquals(
                List.of(
                        "8009 DemoCustomer 2009-08-17 USD 107.98",
                        "8010 DemoCustomer 2009-09-17 USD 179.97",
                        "8100 admin 2009-07-08 USD 1320.00",
                        "demo10002 AcctBuyer 2006-04-25 USD 56.99",
                        "demo11000 EuroCustomer 2006-04-25 EUR 20.00",
                        "demo11001 EuroCustomer 2006-04-25 EUR 543.23",
                        "demo1200 DemoCustCompany 2006-04-25 USD 511.23"),
                Stream.of("8009", "8010", "8100", "demo10002", "demo11000", "demo11001", "demo1200")
                        .map(ref -> said(rest.getJson("/api/purchases/" + ref)))
                        .toList());
    }

    private static String said(JsonObject purchase) {
        return String.join(
                " ",
                purchase.getString("ref"),
                purchase.getString("account"),
                purchase.getString("purchasedOn"),
                purchase.getString("currency"),
                purchase.getJsonNumber("revenue")
                        .bigDecimalValue()
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .toPlainString());
    }

    @Test
    @DisplayName("R16 Read once more, nothing is new and nothing changed")
    void theSecondTimeNothingChanges() {
        JsonObject second = done(SYNCS, "{\"mode\":\"FULL\"}");
        assertTrue(first.getInt("created") > 0, first.toString());
        assertEquals(0, second.getInt("created") + second.getInt("updated") + second.getInt("gone"), second.toString());
    }

    @Test
    @DisplayName("R6 Euro without a rate cannot be placed; dollars lack only a wallet")
    void euroWithoutARate() {
        JsonObject run =
                done("/api/placements", "{\"from\":\"2006-01-01\",\"to\":\"2009-12-31\",\"measure\":\"REVENUE\"}");
        assertEquals("NO_RATE", reason(run, "EuroCustomer"));
        assertEquals("NO_WALLET", reason(run, "DemoCustomer"));
        assertEquals("NO_PURCHASE", reason(run, "FrenchCustomer"));
    }

    private static String reason(JsonObject run, String account) {
        return rest.getJson("/api/accounts/" + account + "/placements/" + run.getInt("id"))
                .getJsonObject("placement")
                .getString("reason");
    }
}
