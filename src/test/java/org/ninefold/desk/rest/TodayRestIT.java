package org.ninefold.desk.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The day over REST: every answer is one that the published contract promises, every number that of the list behind. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class TodayRestIT {

    private Rest rest;
    private OpenApi contract;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
        contract = OpenApi.of(rest);
    }

    @Test
    @DisplayName("R1 The numbers of a day are those of the lists behind them")
    void tellsNumbersOfTheListsBehind() {
        JsonObject day = promised("/api/today", "?of=anna", 200);
        assertEquals("anna", day.getString("person"));
        JsonObject figures = day.getJsonObject("figures");
        assertEquals(total("/api/tasks?assignee=anna&state=open&due=late"), figures.getInt("late"));
        assertEquals(total("/api/tasks?assignee=anna&state=open&due=today"), figures.getInt("today"));
        assertEquals(total("/api/accounts?owner=anna&silent=overdue"), figures.getInt("silent"));
        JsonObject gaps = figures.getJsonObject("gaps");
        assertTrue(figures.getInt("unplaced") > 0, "the invented company has gaps");
        gaps.keySet()
                .forEach(gap -> assertEquals(total("/api/accounts?owner=anna&reason=" + gap), gaps.getInt(gap), gap));
        assertEquals(
                figures.getInt("unplaced"),
                gaps.keySet().stream().mapToInt(gaps::getInt).sum());
    }

    @Test
    @DisplayName("R2 What somebody else changes is news, with what and how")
    void listsTheNews() {
        String body = "{\"name\":\"News of Bøgevang\",\"owner\":\"jonas\"}";
        String ref = Rest.json(rest.send("POST", "/api/accounts", body)).getString("ref");
        // the token is the administrator's, to whom the own steps are no news
        JsonObject page = promised("/api/today/changed", "?of=jonas&limit=1000", 200);
        assertTrue(
                page.getJsonArray("items").stream()
                        .noneMatch(item -> item.asJsonObject().getString("ref").equals(ref)),
                "nobody is told of what was done by oneself");
        promised("/api/today/moved", "?of=jonas", 200);
    }

    @Test
    @DisplayName("R3 Managers list their people, and nobody is found who is not there")
    void listsTheTeam() {
        JsonObject team = promised("/api/today/team", "?limit=2", 200);
        assertEquals(2, team.getJsonArray("items").size());
        assertTrue(team.getInt("total") > 2);
        assertEquals("NOT_FOUND", promised("/api/today", "?of=nobody", 404).getString("code"));
    }

    @Test
    @DisplayName("What is known of an account and what is missing is the whole")
    void tellsHowCompleteAnAccountIs() {
        String ref = Rest.json(rest.send("POST", "/api/accounts", "{\"name\":\"Bare\",\"owner\":\"anna\"}"))
                .getString("ref");
        HttpResponse<String> answer = rest.get("/api/accounts/" + ref + "/completeness");
        contract.promises("GET", "/api/accounts/{ref}/completeness", answer);
        assertEquals(
                "{\"met\":[\"OWNER\"],\"missing\":[\"WALLET\",\"DECIDER\",\"EMAIL\",\"CONTACT\"]}",
                answer.body().replaceAll("\\s", ""));
    }

    private int total(String list) {
        return rest.getJson(list).getInt("total");
    }

    private JsonObject promised(String path, String query, int status) {
        HttpResponse<String> answer = rest.get(path + query);
        assertEquals(status, answer.statusCode(), answer.body());
        contract.promises("GET", path, answer);
        return Rest.json(answer);
    }
}
