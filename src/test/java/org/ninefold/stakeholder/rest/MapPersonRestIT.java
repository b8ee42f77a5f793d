package org.ninefold.stakeholder.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** A person of a decision map, and how its account decides, over REST. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class MapPersonRestIT {

    private static final String PATH = "/api/accounts/{ref}/people/{id}";

    private static final String PERSONAS = "/api/word-lists/PERSONA";
    private static final String[] NEW = {"persona", "content", "time", "responsibilities"};

    private Rest rest;
    private OpenApi contract;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
        contract = OpenApi.of(rest);
    }

    @Test
    @DisplayName("A patch changes what it names, judges what differs, and needs the version that was seen")
    void patches() {
        String person = map("P-1", "") + "/people/P-1";
        HttpResponse<String> was = rest.get(person);
        contract.promises("GET", PATH, was);
        String body = "{\"trust\":3,\"channel\":\"PHONE\",\"criteria\":\"Less downtime\",\"leftOn\":\"2026-01-02\","
                + "\"attitudes\":{\"firm\":1},"
                + "\"attitude\":{\"to\":\"PROJECT\",\"value\":-2,\"words\":\"No\",\"judgedOn\":\"2026-01-05\"}}";
        assertEquals(428, rest.send("PATCH", person, body).statusCode());
        HttpResponse<String> saved = rest.send("PATCH", person, body, "If-Match", tag(was));
        assertEquals(200, saved.statusCode(), saved.body());
        contract.promises("PATCH", PATH, saved);
        assertEquals(412, rest.send("PATCH", person, body, "If-Match", tag(was)).statusCode());
        JsonObject is = rest.getJson(person);
        assertEquals(Rest.json(saved), is);
        assertEquals(3, is.getInt("trust"));
        assertEquals("Ada Lind", is.getString("name"));
        assertEquals("2026-01-02", is.getString("leftOn"));
        assertEquals(
                "{\"firm\":1,\"project\":-2}", is.getJsonObject("attitudes").toString());
        JsonObject oldest = is.getJsonArray("attitudeHistory").getJsonObject(1);
        assertEquals(
                "{\"judgedBy\":\"admin\",\"judgedOn\":\"2026-01-05\",\"to\":\"PROJECT\",\"value\":-2,\"words\":\"No\"}",
                oldest.toString());
        assertEquals(304, rest.get(person, "If-None-Match", tag(saved)).statusCode());
        isEmptied(person, saved);
    }

    private void isEmptied(String person, HttpResponse<String> saved) {
        HttpResponse<String> emptied =
                rest.send("PATCH", person, "{\"leftOn\":null,\"trust\":null}", "If-Match", tag(saved));
        assertFalse(Rest.json(emptied).containsKey("leftOn"));
        assertFalse(Rest.json(emptied).containsKey("trust"));
        assertEquals("Less downtime", Rest.json(emptied).getString("criteria"));
        assertNotEquals(tag(saved), tag(emptied));
    }

    @Test
    @DisplayName("PG-071 PG-146 What a person prefers, and answers for, is said and emptied; unknown it is absent")
    void prefers() {
        rest.send("PUT", PERSONAS, "{\"words\":[]}", "If-Match", tag(rest.get(PERSONAS)));
        HttpResponse<String> personas = rest.send(
                "PUT", PERSONAS, "{\"words\":[{\"label\":\"Rest taker\"}]}", "If-Match", tag(rest.get(PERSONAS)));
        contract.promises("PUT", "/api/word-lists/{list}", personas);
        String key = Rest.json(personas).getJsonArray("words").getJsonObject(0).getString("key");
        String person = map("P-4", "") + "/people/P-4";
        HttpResponse<String> was = rest.get(person);
        for (String unknown : NEW) {
            assertFalse(Rest.json(was).containsKey(unknown), unknown);
        }
        String body = "{\"persona\":\"rest taker\",\"content\":\"Pumps\",\"time\":\"Before nine\","
                + "\"responsibilities\":\"Prices\"}";
        HttpResponse<String> saved = rest.send("PATCH", person, body, "If-Match", tag(was));
        contract.promises("PATCH", PATH, saved);
        JsonObject is = rest.getJson(person);
        assertEquals(
                List.of(key, "Pumps", "Before nine", "Prices"),
                Stream.of(NEW).map(is::getString).toList());
        HttpResponse<String> less =
                rest.send("PATCH", person, "{\"persona\":null,\"time\":null}", "If-Match", tag(saved));
        assertFalse(Rest.json(less).containsKey("persona") || Rest.json(less).containsKey("time"), less.body());
        assertEquals("Pumps", Rest.json(less).getString("content"));
        rest.send("PUT", PERSONAS, "{\"words\":[]}", "If-Match", tag(rest.get(PERSONAS)));
    }

    @Test
    @DisplayName("What cannot be is refused with its reason, and who is not on the map is unknown")
    void refuses() {
        String account = map("P-2", "");
        refused(account, "{\"trust\":5}", "TRUST_OUT_OF_RANGE");
        refused(account, "{\"leftOn\":\"2999-01-01\"}", "DAY_IN_THE_FUTURE");
        refused(account, "{\"attitude\":{\"to\":\"FIRM\",\"value\":3}}", "STANCE_OUT_OF_RANGE");
        refused(account, "{\"attitude\":{\"value\":1}}", "MISSING");
        refused(account, "{\"language\":\"xx\"}", "LANGUAGE_UNKNOWN");
        refused(account, "{\"persona\":\"DECIDER\"}", "WORD_UNKNOWN");
        refused(account, "{\"time\":\"" + "x".repeat(201) + "\"}", "TEXT_TOO_LONG");
        assertEquals(404, rest.get(account + "/people/P-1").statusCode());
        assertEquals(
                400,
                rest.send("PATCH", account + "/people/P-2", "{\"channel\":\"DRUM\"}", "If-Match", "\"1\"")
                        .statusCode());
    }

    @Test
    @DisplayName("How an account decides stays where a map does not say it, and goes where it says nothing")
    void keepsHowTheyDecide() {
        String map = map("P-3", ",\"decisionMonths\":[9,3,3],\"practice\":\"Three offers\"") + "/decision-map";
        HttpResponse<String> is = rest.get(map);
        contract.promises("GET", "/api/accounts/{ref}/decision-map", is);
        assertEquals("[3,9]", Rest.json(is).getJsonArray("decisionMonths").toString());
        HttpResponse<String> silent = rest.send("PUT", map, "{\"people\":[]}", "If-Match", tag(is));
        assertEquals("Three offers", Rest.json(silent).getString("practice"));
        assertEquals("[3,9]", Rest.json(silent).getJsonArray("decisionMonths").toString());
        HttpResponse<String> bad = rest.send("PUT", map, "{\"decisionMonths\":[13]}", "If-Match", tag(silent));
        assertEquals("MONTH_UNKNOWN", Rest.json(bad).getString("code"));
        HttpResponse<String> none =
                rest.send("PUT", map, "{\"decisionMonths\":[],\"practice\":\"\"}", "If-Match", tag(silent));
        assertFalse(Rest.json(none).containsKey("practice"));
        assertEquals("[]", Rest.json(none).getJsonArray("decisionMonths").toString());
    }

    private void refused(String account, String patch, String code) {
        String person = account + "/people/P-2";
        HttpResponse<String> no = rest.send("PATCH", person, patch, "If-Match", tag(rest.get(person)));
        assertEquals(422, no.statusCode(), no.body());
        assertEquals(code, Rest.json(no).getString("code"));
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** The path of a new account on whose map somebody stands. */
    private String map(String id, String more) {
        String ref = Rest.json(rest.send("POST", "/api/accounts", "{\"name\":\"Of " + id + "\"}"))
                .getString("ref");
        String body = "{\"people\":[{\"id\":\"" + id + "\",\"name\":\"Ada Lind\",\"side\":\"CUSTOMER\"}]" + more + "}";
        String account = "/api/accounts/" + ref;
        assertEquals(
                200,
                rest.send("PUT", account + "/decision-map", body, "If-Match", "\"0\"")
                        .statusCode());
        return account;
    }
}
