package org.ninefold.survey.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.survey.open.Asked;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Waves as other systems have them. */
@ExtendWith(Server.Shared.class)
class WavesRestIT {

    private static String body(String audience, String more) {
        return "{\"questionnaire\":\"pulse\",\"name\":\"By REST\",\"opens\":\"2090-03-01\",\"closes\":\"2090-03-31\","
                + "\"audience\":" + audience + more + "}";
    }

    @Test
    @DisplayName("R5 A trial makes nothing; a wave is made, found, opened once and closed")
    void makesOne(Server server) {
        Rest rest = Rest.asAdministrator(server);
        Asked.wave(rest, "REST1", "pulse", false, List.of("en", "sv"));
        String audience = "{\"contacts\":[\"REST1-en\",\"REST1-sv\"]}";
        HttpResponse<String> trial = rest.send("POST", "/api/waves", body(audience, ",\"dryRun\":true"));
        assertEquals(200, trial.statusCode(), trial.body());
        // both were asked a moment ago by the other wave
        assertEquals(2, Rest.json(trial).getInt("people"));
        assertEquals(2, Rest.json(trial).getInt("askedRecently"));
        HttpResponse<String> made = rest.send("POST", "/api/waves", body(audience, ""));
        assertEquals(201, made.statusCode(), made.body());
        assertEquals("DRAFT", Rest.json(made).getString("state"));
        String path = "/api/waves/" + Rest.json(made).get("id");
        assertTrue(made.headers().firstValue("Location").orElseThrow().endsWith(path));
        assertEquals("OPEN", Rest.json(rest.send("POST", path + "/open", "")).getString("state"));
        assertEquals(409, rest.send("POST", path + "/open", "").statusCode());
        OpenApi contract = OpenApi.of(rest);
        contract.promises("GET", "/api/waves", rest.get("/api/waves?limit=1"));
        contract.promises("GET", "/api/waves/{wave}", rest.get(path));
        contract.promises(
                "GET", "/api/waves/{wave}/invitations", rest.get(path + "/invitations?obstacle=ASKED_RECENTLY"));
        assertEquals(0, rest.getJson(path + "/invitations").getInt("total"));
        assertEquals(
                2, rest.getJson(path + "/invitations?obstacle=ASKED_RECENTLY").getInt("total"));
        assertEquals("CLOSED", Rest.json(rest.send("POST", path + "/close", "")).getString("state"));
        assertEquals(409, rest.send("POST", path + "/remind", "").statusCode());
        assertEquals(404, rest.get("/api/waves/999999999").statusCode());
    }

    @Test
    @DisplayName("R5 What nobody can be asked with is refused, with what to do")
    void refuses(Server server) {
        Rest rest = Rest.asAdministrator(server);
        for (String audience : List.of(
                "{}",
                "{\"cells\":[\"D4\"]}",
                "{\"cells\":[null]}",
                "{\"filter\":999999}",
                "{\"contacts\":[null]}",
                "{\"contacts\":[\"nobody\"]}",
                "{\"contacts\":[\"no\\u0000body\"]}")) {
            HttpResponse<String> refused = rest.send("POST", "/api/waves", body(audience, ""));
            assertEquals(422, refused.statusCode(), audience + refused.body());
        }
        String early = body("{\"cells\":[\"A1\"]}", "").replace("2090-03-31", "2090-02-01");
        assertEquals(422, rest.send("POST", "/api/waves", early).statusCode());
        assertEquals(400, rest.send("POST", "/api/waves", "").statusCode());
        String far = body("{\"cells\":[\"A1\"]}", "").replace("2090-03-31", "+999999999-12-31");
        assertEquals(422, rest.send("POST", "/api/waves", far).statusCode());
        String nul = body("{\"cells\":[\"A1\"]}", "").replace("By REST", "By\\u0000REST");
        assertEquals(422, rest.send("POST", "/api/waves", nul).statusCode());
        assertEquals(422, rest.get("/api/consents?contact=no%00body").statusCode());
    }

    @Test
    @DisplayName("R9 Answers from the telephone: taken in once, refused off the scale, and seen on the account")
    void takesAnswers(Server server) {
        Rest rest = Rest.asAdministrator(server);
        Asked asked = Asked.wave(rest, "REST2", "satisfaction", false, List.of("fi"));
        String path = "/api/waves/" + asked.wave() + "/responses";
        String off = "{\"contact\":\"REST2-fi\",\"channel\":\"PHONE\",\"answers\":{\"general\":9}}";
        assertEquals(422, rest.send("POST", path, off).statusCode());
        String good = "{\"contact\":\"REST2-fi\",\"channel\":\"PHONE\",\"answers\":{\"general\":2,"
                + "\"recommendation\":4,\"repurchase\":5,\"improvements\":\"Ei mitään\"}}";
        HttpResponse<String> taken = rest.send("POST", path, good);
        assertEquals(201, taken.statusCode(), taken.body());
        assertEquals(409, rest.send("POST", path, good).statusCode());
        assertEquals(1, asked.answered());
        JsonObject account = rest.getJson("/api/accounts/REST2");
        assertEquals(2, account.getInt("loyalty"));
        assertTrue(account.isNull("priority"), "it is in no cell");
    }
}
