package org.ninefold.survey.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Questionnaires as other systems have them. */
@ExtendWith(Server.Shared.class)
class QuestionnairesRestIT {

    private static final String OWN =
            """
            {"key": "rest-own", "name": {"en": "Own", "sv": "Eget"},
             "sections": [{"key": "a", "title": {"en": "A"}, "items": [
               {"key": "why", "kind": "TEXT", "text": {"en": "Why?"}}]}]}
            """;

    @Test
    @DisplayName("The ready-made ones are listed in the caller's language, and had whole")
    void hasTheReadyMade(Server server) {
        Rest rest = Rest.asAdministrator(server);
        String list = rest.get("/api/questionnaires", "Accept-Language", "fi").body();
        assertTrue(list.contains("\"key\":\"satisfaction\",\"name\":\"Asiakastyytyväisyys\""), list);
        JsonObject whole = rest.getJson("/api/questionnaires/satisfaction");
        assertEquals(11, whole.getJsonArray("sections").size());
        assertEquals(404, rest.get("/api/questionnaires/none").statusCode());
    }

    @Test
    @DisplayName("One is added, changed with the tag that was seen, and offered no longer")
    void keepsAnOwn(Server server) {
        Rest rest = Rest.asAdministrator(server);
        HttpResponse<String> added = rest.send("POST", "/api/questionnaires", OWN);
        assertEquals(201, added.statusCode(), added.body());
        String path = "/api/questionnaires/rest-own";
        assertTrue(added.headers().firstValue("Location").orElseThrow().endsWith(path));
        assertEquals(422, rest.send("POST", "/api/questionnaires", OWN).statusCode());
        String tag = added.headers().firstValue("ETag").orElseThrow();
        String wished = Rest.json(added).toString().replace("Why?", "Why not?");
        assertEquals(428, rest.send("PUT", path, wished).statusCode());
        HttpResponse<String> saved = rest.send("PUT", path, wished, "If-Match", tag);
        assertEquals(200, saved.statusCode(), saved.body());
        assertEquals(412, rest.send("PUT", path, wished, "If-Match", tag).statusCode());
        assertTrue(rest.get(path).body().contains("Why not?"));
        String now = saved.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, rest.get(path, "If-None-Match", now).statusCode());
        HttpResponse<String> retired = rest.send("PATCH", path, "{\"retired\": true}", "If-Match", now);
        assertEquals(true, Rest.json(retired).getBoolean("retired"));
        assertEquals("Eget", name(rest, "sv"));
    }

    private static String name(Rest rest, String language) {
        return Rest.json(rest.get("/api/questionnaires", "Accept-Language", language)).getJsonArray("items").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("key").equals("rest-own"))
                .map(one -> one.getString("name"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("What is no definition is refused, with the place and what to do")
    void saysWhatIsWrong(Server server) {
        Rest rest = Rest.asAdministrator(server);
        HttpResponse<String> refused =
                rest.send("POST", "/api/questionnaires", OWN.replace("TEXT", "PROSE"), "Accept-Language", "da");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("ved sections[0].items[0].kind står \\\"PROSE\\\""), refused.body());
        assertEquals(422, rest.send("POST", "/api/questionnaires", "[").statusCode());
        assertEquals(422, rest.send("POST", "/api/questionnaires", "").statusCode());
    }
}
