package org.ninefold.stakeholder.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** A decision map is read and kept over REST, and says what it says; every answer is one of the published contract. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class DecisionMapRestIT {

    /** Arguments: a mark that makes ids unique, the attitude of the first to the project. */
    private static final String MAP =
            """
            {"status":"CONFIRMED","people":[
            {"id":"D-%1$s","name":"Kaj Juul","title":"Director","side":"CUSTOMER","function":"management","level":"LEADER","role":"Beslutningstager","registered":true,"status":"CONFIRMED","attitudes":{"project":%2$d},"x":336,"y":160},
            {"id":"F-%1$s","name":"Else Vang","side":"CUSTOMER","level":"LEADER","status":"ASSUMED","attitudes":{"project":-2,"firm":0}}],
            "lines":[{"from":"F-%1$s","to":"D-%1$s","kind":"REPORTS_TO","status":"ASSUMED"}]}
            """;

    private Rest rest;
    private OpenApi contract;
    private String mark;
    private String map;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
        contract = OpenApi.of(rest);
    }

    @BeforeEach
    void account() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        map = "/api/accounts/MAP-" + mark + "/decision-map";
        HttpResponse<String> made =
                rest.send("POST", "/api/accounts", "{\"ref\":\"MAP-" + mark + "\",\"name\":\"Map " + mark + "\"}");
        assertEquals(201, made.statusCode(), made.body());
    }

    @Test
    @DisplayName(
            "An account without a map has an empty one that can be saved; what was saved is answered, roles by key")
    void isKept() {
        HttpResponse<String> none = promised("GET", rest.get(map), 200);
        assertEquals(
                "[] []", Rest.json(none).get("people") + " " + Rest.json(none).get("lines"));
        HttpResponse<String> saved = promised("PUT", save(MAP.formatted(mark, 1), tag(none)), 200);
        JsonObject director = Rest.json(saved).getJsonArray("people").getJsonObject(0);
        assertEquals("MANAGEMENT DECIDER", director.getString("function") + " " + director.getString("role"));
        assertTrue(director.getBoolean("registered"));
        assertEquals("1", director.getJsonObject("attitudes").get("project").toString());
        assertFalse(Rest.json(saved).getJsonArray("people").getJsonObject(1).isNull("x"), "it was laid out");
        HttpResponse<String> read = rest.get(map);
        assertEquals(saved.body(), read.body());
        assertEquals(tag(saved), tag(read));
        assertEquals(304, rest.get(map, "If-None-Match", tag(read)).statusCode());
        assertEquals("Juul", rest.getJson("/api/contacts/D-" + mark).getString("lastName"));
        assertEquals(tag(read), tag(save(read.body(), tag(read))), "saving the same again is nothing");
    }

    @Test
    @DisplayName("Nobody saves over what they have not seen, nor a map that cannot be")
    void isGuarded() {
        String first = tag(rest.get(map));
        assertEquals(428, rest.send("PUT", map, MAP.formatted(mark, 1)).statusCode());
        HttpResponse<String> saved = save(MAP.formatted(mark, 1), first);
        assertEquals(412, save(MAP.formatted(mark, 2), first).statusCode());
        String circle = MAP.formatted(mark, 1)
                .replace(
                        "\"lines\":[",
                        "\"lines\":[{\"from\":\"D-" + mark + "\",\"to\":\"F-" + mark
                                + "\",\"kind\":\"REPORTS_TO\",\"status\":\"ASSUMED\"},");
        assertEquals(422, save(circle, tag(saved)).statusCode());
        assertEquals(422, save(MAP.formatted(mark, 3), tag(saved)).statusCode());
        assertEquals(tag(saved), tag(rest.get(map)));
        assertEquals(
                404, rest.get("/api/accounts/NOWHERE-" + mark + "/decision-map").statusCode());
    }

    @Test
    @DisplayName("What a map says is told in the caller's language, for it and among all; and it is drawn")
    void saysWhatItSays() {
        save(MAP.formatted(mark, 1), tag(rest.get(map)));
        HttpResponse<String> english = rest.get(map + "/findings", "Accept-Language", "en");
        contract.promises("GET", "/api/accounts/{ref}/decision-map/findings", english);
        JsonArray said = Json.createReader(new StringReader(english.body())).readArray();
        assertEquals(
                List.of("NO_CHAMPION", "MISALIGNED", "DECIDER_NOT_MET", "SINGLE_THREADED"),
                said.getValuesAs(JsonValue::asJsonObject).stream()
                        .map(found -> found.getString("finding"))
                        .toList());
        assertEquals(
                "No call or meeting in 12 months with Kaj Juul.",
                said.getJsonObject(2).getString("why"));
        String danish = rest.get(map + "/findings", "Accept-Language", "da").body();
        assertTrue(danish.contains("Ingen samtale eller møde i 12 måneder med Kaj Juul."), danish);
        HttpResponse<String> all = rest.get("/api/findings?finding=MISALIGNED&offset=0&limit=1000");
        contract.promises("GET", "/api/findings", all);
        assertTrue(all.body().contains("MAP-" + mark));
        String sheet = rest.get("/api/findings?finding=MISALIGNED", "Accept", "text/csv")
                .body();
        assertTrue(sheet.contains("MAP-" + mark) && sheet.contains("MISALIGNED"), sheet);
        assertEquals(400, rest.get("/api/findings?finding=NONSENSE").statusCode());
        HttpResponse<String> drawing = rest.get(map + ".svg");
        assertEquals(200, drawing.statusCode());
        assertTrue(drawing.body().contains("Kaj Juul"));
        assertNotEquals(
                "", drawing.headers().firstValue("Content-Security-Policy").orElse(""));
    }

    @Test
    @DisplayName("Somebody who stands on a map alone is erased, too: from it, from what it was, and from the log")
    void forgets() {
        save(MAP.formatted(mark, 1), tag(rest.get(map)));
        String person = "/api/people/F-" + mark;
        String trust = "{\"criteria\":\"Fewer stops " + mark + "\",\"content\":\"Pumps " + mark
                + "\",\"time\":\"Before nine " + mark + "\",\"responsibilities\":\"Prices " + mark + "\"}";
        String one = "/api/accounts/MAP-" + mark + "/people/F-" + mark;
        assertEquals(
                200,
                rest.send("PATCH", one, trust, "If-Match", tag(rest.get(one))).statusCode());
        String told = rest.get(person + "/data").body();
        assertTrue(told.contains("Else Vang") && told.contains("Fewer stops"), told);
        for (String known : List.of("content", "best_time", "responsibilities")) {
            assertTrue(told.contains("\"" + known + "\":"), known);
        }
        HttpResponse<String> erased = rest.send("POST", person + "/erasure", "{\"reason\":\"asked\"}");
        assertEquals(200, erased.statusCode(), erased.body());
        contract.promises("POST", "/api/people/{id}/erasure", erased);
        assertEquals(1, rest.getJson(map).getJsonArray("people").size());
        assertEquals("[]", rest.getJson(map).getJsonArray("lines").toString());
        assertEquals(404, rest.get(person + "/data").statusCode());
        String log = rest.get("/api/audit?limit=200").body();
        assertTrue(log.contains("MAP-" + mark));
        assertFalse(log.contains("Fewer stops " + mark), "what was known stands in the log no more");
        assertFalse(log.contains("Before nine " + mark) || log.contains("Prices " + mark), log);
        assertFalse(log.contains("F-" + mark), log);
    }

    private HttpResponse<String> save(String body, String tag) {
        return rest.send("PUT", map, body, "If-Match", tag);
    }

    private HttpResponse<String> promised(String method, HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        contract.promises(method, "/api/accounts/{ref}/decision-map", answer);
        return answer;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
