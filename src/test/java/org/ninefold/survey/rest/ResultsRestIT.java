package org.ninefold.survey.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Results as other systems have them. */
@ExtendWith(Server.Shared.class)
class ResultsRestIT {

    private static JsonObject item(JsonObject results, String key) {
        return results.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("R7 A named wave: figures, groups, a comparison, answers as JSON and as a table")
    void answersOfANamedWave(Server server) {
        Rest rest = Rest.asAdministrator(server);
        AnsweredWave waves = new AnsweredWave(rest, "rest-results");
        long first = waves.of(false, 5, 5, 6, 6, 7, 7, 6);
        long second = waves.of(false, 6, 6, 7, 7, 8, 8, 7);
        String path = "/api/waves/" + second + "/results";
        JsonObject results = rest.getJson(path + "?by=account&compare=" + first);
        assertEquals(7, results.getInt("answered"));
        // 6 6 7 7 8 8 7: 49 ÷ 7
        JsonObject delivery = item(results, "delivery");
        assertEquals(7.0, delivery.getJsonNumber("mean").doubleValue(), 1e-9);
        assertEquals(
                "{\"8\":2,\"7\":3,\"6\":2}",
                delivery.getJsonObject("distribution").toString());
        // squares of the distances 4; s² 4/6; s/√7 = √(2/21) = 0.308607; t(6) = 2.446912; reach 0.755134
        assertEquals(7 - 0.755134, delivery.getJsonNumber("low").doubleValue(), 1e-5);
        assertEquals(2, item(results, "general").getInt("notRelevant"));
        assertEquals(JsonValue.NULL, results.get("csi"));
        // 10 9 | 8 7 | 6 5 4
        assertEquals(-100.0 / 7, results.getJsonNumber("nps").doubleValue(), 1e-9);
        JsonObject group = results.getJsonArray("groups").getJsonObject(0);
        assertEquals("rest-results-A", group.getString("key"));
        assertEquals(5, group.getInt("answered"));
        JsonObject compared = item(results.getJsonObject("comparison"), "delivery");
        assertEquals(7, results.getJsonObject("comparison").getInt("pairs"));
        assertEquals("BETTER", compared.getJsonObject("paired").getString("move"));
        assertEquals(400, rest.get(path + "?by=colour").statusCode());
        assertEquals(404, rest.get("/api/waves/999999999/results").statusCode());
        assertTable(rest, "/api/waves/" + second + "/responses", waves);
    }

    private static void assertTable(Rest rest, String path, AnsweredWave waves) {
        JsonObject page = rest.getJson(path + "?limit=2");
        assertEquals(7, page.getInt("total"));
        JsonObject row = page.getJsonArray("items").getJsonObject(0);
        assertEquals(waves.person(0), row.getString("contact"));
        assertEquals("6", row.getJsonObject("answers").getString("delivery"));
        String csv =
                rest.get(path, "Accept", "text/csv", "Accept-Language", "da").body();
        String[] lines = csv.split("\r?\n");
        assertTrue(
                lines[0].startsWith(
                        "reference,account,cell,owner,language,channel,submitted_at,general,general_label,nps,nps_label,"),
                lines[0]);
        assertTrue(lines[1].contains(",PHONE,") && lines[1].contains(",1,Meget godt,10,"), lines[1]);
        assertTrue(lines[1].contains("'=1+1"), lines[1]);
        HttpResponse<String> xlsx =
                rest.get(path, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertEquals(200, xlsx.statusCode());
        assertTrue(xlsx.body().startsWith("PK"));
    }

    @Test
    @DisplayName("T4 An anonymous wave tells of nobody over REST")
    void answersOfAnAnonymousWave(Server server) {
        Rest rest = Rest.asAdministrator(server);
        AnsweredWave waves = new AnsweredWave(rest, "rest-nameless");
        long few = waves.of(true, 6, 6, 7, 7);
        JsonObject hidden = rest.getJson("/api/waves/" + few + "/results?by=language");
        assertTrue(hidden.getBoolean("hidden"));
        assertTrue(hidden.getJsonArray("items").isEmpty());
        assertEquals(0, rest.getJson("/api/waves/" + few + "/responses").getInt("total"));
        long enough = waves.of(true, 6, 6, 7, 7, 8, 8, 7);
        JsonObject shown = rest.getJson("/api/waves/" + enough + "/results?by=account");
        assertFalse(shown.getBoolean("hidden"));
        assertTrue(shown.getBoolean("groupsHidden"));
        assertTrue(shown.getJsonArray("groups").isEmpty());
        String rows = rest.get("/api/waves/" + enough + "/responses").body();
        assertFalse(rows.contains("rest-nameless-"), rows);
        assertFalse(rows.contains("submittedAt\":\""), rows);
        String csv = rest.get("/api/waves/" + enough + "/responses", "Accept", "text/csv")
                .body();
        assertFalse(csv.contains("rest-nameless-") || csv.contains("PHONE"), csv);
    }
}
