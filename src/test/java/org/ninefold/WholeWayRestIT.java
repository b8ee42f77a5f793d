package org.ninefold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.kernel.Period;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;

/** The way of another system: bring in customers, place them, read the matrix, list a cell, ask why, take it along. */
@ExtendWith(Server.Shared.class)
class WholeWayRestIT {

    private static final String REF = "REST-WAY";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Period PERIOD = Period.lastWholeMonths(12, LocalDate.now(ZoneId.of("Europe/Copenhagen")));

    private final Rest rest;

    WholeWayRestIT(Server server) {
        rest = Rest.asAdministrator(server);
    }

    @Test
    @DisplayName("check, commit, place, matrix, accounts of a cell, why, export, all over REST")
    void fromAFileToACellAndOut() {
        String accounts = "account_ref,name,country\n" + REF + ",The way over REST,DK\n";
        brought("accounts&mode=CHECK", accounts);
        assertEquals(404, rest.get("/api/accounts/" + REF).statusCode(), "a check writes nothing");
        brought("accounts&mode=COMMIT", accounts);
        brought(
                "purchases&mode=COMMIT",
                "account_ref,purchase_ref,purchased_on,revenue,direct_cost\n" + REF + "," + REF + "-1," + PERIOD.to()
                        + ",800000000,0\n");
        brought(
                "wallets&mode=COMMIT",
                "account_ref,period_from,period_to,total_purchases\n" + REF + "," + PERIOD.from() + "," + PERIOD.to()
                        + ",1000000000\n");
        JsonObject before = cellA1(rest.getJson("/api/matrix"));
        JsonObject run = placed();
        JsonObject matrix = rest.getJson("/api/matrix");
        assertEquals(run.getInt("id"), matrix.getJsonObject("placement").getInt("id"));
        assertEquals(9, matrix.getJsonArray("cells").size());
        assertEquals(before.getInt("accounts") + 1, cellA1(matrix).getInt("accounts"));
        isListed();
        isExplained(run.getInt("id"));
        isExported();
    }

    private void brought(String query, String csv) {
        HttpResponse<String> sent =
                rest.post("/api/imports?kind=" + query, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        assertEquals(202, sent.statusCode(), sent.body());
        JsonObject done = rest.await(Visitor.target(sent));
        assertEquals("DONE", done.getString("state"), done.toString());
        assertEquals(1, done.getInt("created"), done.toString());
        assertEquals(0, done.getInt("rejected"), done.toString());
    }

    private JsonObject placed() {
        String order =
                "{\"from\":\"" + PERIOD.from() + "\",\"to\":\"" + PERIOD.to() + "\",\"measure\":\"CONTRIBUTION\"}";
        HttpResponse<String> ordered = rest.send("POST", "/api/placements", order);
        assertEquals(202, ordered.statusCode(), ordered.body());
        JsonObject run = rest.await(Visitor.target(ordered));
        assertEquals("DONE", run.getString("state"), run.toString());
        assertTrue(run.getBoolean("current"), run.toString());
        return run;
    }

    private static JsonObject cellA1(JsonObject matrix) {
        return matrix.getJsonArray("cells").stream()
                .map(cell -> cell.asJsonObject())
                .filter(cell -> cell.getString("cell").equals("A1"))
                .findFirst()
                .orElseThrow();
    }

    private void isListed() {
        JsonObject list = rest.getJson("/api/accounts?cell=A1&sort=-value&q=" + REF);
        assertEquals(1, list.getInt("total"), list.toString());
        JsonObject row = list.getJsonArray("items").getJsonObject(0);
        assertEquals(REF, row.getString("ref"));
        assertEquals(0.8, row.getJsonNumber("share").doubleValue());
        assertEquals(200_000_000, row.getJsonNumber("headroom").longValue());
    }

    private void isExplained(int run) {
        JsonObject why = rest.getJson("/api/accounts/" + REF + "/placements/" + run);
        assertTrue(why.toString().contains("\"A1\""), why.toString());
        assertTrue(rest.get("/api/accounts/" + REF + "/placements").body().contains("\"A1\""));
    }

    private void isExported() {
        HttpResponse<String> csv = rest.get("/api/accounts?cell=A1&q=" + REF, "Accept", "text/csv");
        assertEquals(2, csv.body().lines().count(), csv.body());
        assertTrue(csv.body().contains(REF + ","), csv.body());
        HttpResponse<String> book = rest.get("/api/accounts?cell=A1&q=" + REF, "Accept", XLSX);
        assertEquals(200, book.statusCode());
        assertEquals(XLSX, book.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(book.body().startsWith("PK"));
    }
}
