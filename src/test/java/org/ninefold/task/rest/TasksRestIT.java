package org.ninefold.task.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.platform.rest.Lists;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Tasks over REST: every answer is one that the published contract promises. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class TasksRestIT {

    private static final String TASK = "/api/tasks/{id}";
    private static final String OUTCOME = "/api/tasks/{id}/outcome";

    private Rest rest;
    private Rest nobody;
    private OpenApi contract;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
        nobody = new Rest(server.address(), null);
        contract = OpenApi.of(rest);
    }

    @Test
    void makesReadsChangesAndRefusesTheOutdated() {
        HttpResponse<String> made =
                make("{\"title\":\"Call\",\"due\":\"2030-02-28\",\"priority\":\"HIGH\",\"why\":\"They asked\","
                        + "\"link\":\"/segment/matrix.xhtml\"}");
        JsonObject task = promised("POST", "/api/tasks", 201, made);
        assertEquals(
                List.of("Call", "2030-02-28", "HIGH", "OPEN", "They asked", "PERSON"),
                List.of("title", "due", "priority", "state", "why", "source").stream()
                        .map(task::getString)
                        .toList());
        assertFalse(task.containsKey("account") || task.containsKey("outcome"));
        String path =
                URI.create(made.headers().firstValue("Location").orElseThrow()).getRawPath();
        assertEquals("/api/tasks/" + task.getString("id"), path);
        String seen = made.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, rest.get(path, "If-None-Match", seen).statusCode());
        JsonObject changed = promised(
                "PATCH", TASK, 200, rest.send("PATCH", path, "{\"due\":null,\"assignee\":\"maja\"}", "If-Match", seen));
        assertEquals("maja", changed.getString("assignee"));
        assertFalse(changed.containsKey("due"), "null empties");
        assertEquals("Call", changed.getString("title"), "missing stays");
        problem("PATCH", TASK, 412, "CHANGED_MEANWHILE", rest.send("PATCH", path, "{}", "If-Match", seen));
        problem("PATCH", TASK, 428, "PRECONDITION_REQUIRED", rest.send("PATCH", path, "{}"));
    }

    @Test
    @DisplayName("R4 A task is closed once, with what came of it")
    void closesOnce() {
        String path = "/api/tasks/" + Rest.json(make("{\"title\":\"Call\"}")).getString("id");
        problem("POST", OUTCOME, 422, "NO_OUTCOME", close(path, "{\"state\":\"OPEN\"}"));
        problem("POST", OUTCOME, 422, "NO_OUTCOME", close(path, "{}"));
        problem("POST", OUTCOME, 400, "UNREADABLE", close(path, "{\"state\":\"WON\"}"));
        problem(
                "POST",
                OUTCOME,
                412,
                "CHANGED_MEANWHILE",
                rest.send("POST", path + "/outcome", "{\"state\":\"DONE\"}", "If-Match", "\"99\""));
        JsonObject done = promised("POST", OUTCOME, 200, close(path, "{\"state\":\"DONE\",\"outcome\":\"Sold\"}"));
        assertEquals("Sold", done.getString("outcome"));
        problem("POST", OUTCOME, 409, "ALREADY", close(path, "{\"state\":\"DROPPED\"}"));
        problem("POST", OUTCOME, 404, "NOT_FOUND", close("/api/tasks/T-NONE", "{\"state\":\"DONE\"}"));
    }

    @Test
    @DisplayName("The same request with one key makes one task")
    void makesOneForOneKey() {
        String title = "Once " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        String body = "{\"title\":\"" + title + "\"}";
        HttpResponse<String> first = rest.send("POST", "/api/tasks", body, "Idempotency-Key", key);
        HttpResponse<String> again = rest.send("POST", "/api/tasks", body, "Idempotency-Key", key);
        assertEquals(first.body(), again.body());
        assertEquals(1, total("q=" + title.replace(" ", "%20")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\" \"} | 422 | MISSING",
                "{\"title\":\"x\",\"account\":\"NO-SUCH\"} | 422 | ACCOUNT_UNKNOWN",
                "{\"title\":\"x\",\"assignee\":\"rasmus\"} | 422 | ASSIGNEE_UNKNOWN",
                "{\"title\":\"x\",\"link\":\"//evil.example\"} | 422 | LINK_INVALID",
                "{\"title\":\"x\",\"source\":\"a b\"} | 422 | SOURCE_INVALID",
                "{\"title\":\"x\",\"due\":\"tomorrow\"} | 400 | UNREADABLE",
                "{\"title\":\"x\",\"priority\":\"URGENT\"} | 400 | UNREADABLE",
                "[] | 400 | UNREADABLE"
            })
    void refusesInOneFormat(String body, int status, String code) {
        problem("POST", "/api/tasks", status, code, make(body));
    }

    @Test
    void listsNarrowedAndAsFile() {
        JsonObject page = promised("GET", "/api/tasks", 200, rest.get("/api/tasks?assignee=anna&state=open&limit=3"));
        assertEquals(3, page.getJsonArray("items").size());
        int open = page.getInt("total");
        assertEquals(open, total("assignee=anna&state=OPEN&due="));
        assertTrue(total("assignee=anna&state=all") > open);
        assertTrue(total("assignee=all&state=open") > open);
        assertTrue(total("assignee=anna&state=open&due=late") >= 1);
        assertEquals(1, total("assignee=anna&state=snoozed"));
        HttpResponse<String> csv = rest.get("/api/tasks?assignee=anna&state=open", "Accept", "text/csv");
        assertEquals(open + 1, csv.body().lines().count());
        assertTrue(csv.body().startsWith("task_ref,task_title,account_ref,assignee,due_on"), csv.body());
        HttpResponse<String> xlsx = rest.get("/api/tasks?assignee=anna&state=open", "Accept", Lists.XLSX);
        assertEquals(Lists.XLSX, xlsx.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(xlsx.body().startsWith("PK"), "a workbook is a zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=nothing", "state=LOST", "due=never"})
    void refusesAFilterThatMeansNothing(String query) {
        problem("GET", "/api/tasks", 400, "UNREADABLE", rest.get("/api/tasks?" + query));
    }

    @Test
    @DisplayName("R9 Nobody reads a calendar without its secret, and no session begins")
    void keepsCalendarsSecret() {
        for (String token : List.of("A", "x".repeat(43), "x".repeat(500))) {
            HttpResponse<String> answer = nobody.get("/api/calendar/" + token + ".ics");
            problem("GET", "/api/calendar/{token}.ics", 404, "NOT_FOUND", answer);
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), "no session");
        }
        for (String path : List.of("/api/calendar/a-b.ics", "/api/calendar/x", "/api/calendar/x.ics/y", "/api/tasks")) {
            assertEquals(401, nobody.get(path).statusCode(), path);
        }
    }

    private int total(String query) {
        return rest.getJson("/api/tasks?" + query).getInt("total");
    }

    private HttpResponse<String> make(String json) {
        return rest.send("POST", "/api/tasks", json);
    }

    private HttpResponse<String> close(String path, String json) {
        return rest.send("POST", path + "/outcome", json);
    }

    private JsonObject promised(String method, String path, int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        contract.promises(method, path, answer);
        return Rest.json(answer);
    }

    private void problem(String method, String path, int status, String code, HttpResponse<String> answer) {
        JsonObject problem = promised(method, path, status, answer);
        assertEquals(code, problem.getString("code"));
    }
}
