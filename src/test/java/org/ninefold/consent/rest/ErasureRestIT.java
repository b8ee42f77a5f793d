package org.ninefold.consent.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** A person is shown, handed over and erased over REST; every answer is one that the published contract promises. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class ErasureRestIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Rest rest;
    private OpenApi contract;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
        contract = OpenApi.of(rest);
    }

    @Test
    @DisplayName("R1 R2 R6 what is known is shown and handed over, goes at once, and is nowhere afterwards")
    void erases() {
        String account = "ERA-" + mark;
        String person = "P-" + mark;
        String name = "Tove Quist" + mark;
        send("/api/accounts", "{\"ref\":\"" + account + "\",\"name\":\"Fjord\"}", 201);
        send(
                "/api/contacts",
                "{\"account\":\"" + account + "\",\"ref\":\"" + person
                        + "\",\"firstName\":\"Tove\",\"lastName\":\"Quist" + mark + "\"}",
                201);
        send("/api/tasks", "{\"account\":\"" + account + "\",\"title\":\"Call " + name + "\"}", 201);
        String preview = promised("/api/people/{id}/erasure", "/api/people/" + person + "/erasure");
        assertTrue(preview.contains("\"place\":\"task\""), preview);
        String data = promised("/api/people/{id}/data", "/api/people/" + person + "/data");
        assertTrue(data.contains("Call " + name), data);
        send("/api/people/" + person + "/erasure", "{\"reason\":\" \"}", 422);
        HttpResponse<String> erased = send("/api/people/" + person + "/erasure", "{\"reason\":\"asked\"}", 200);
        contract.promises("POST", "/api/people/{id}/erasure", erased);
        for (String list : new String[] {"contacts?q=quist", "tasks?", "bin?", "audit?"}) {
            String found = rest.get("/api/" + list + "&limit=1000").body();
            assertFalse(found.contains("Quist" + mark), list);
        }
        assertTrue(rest.get("/api/tasks?limit=1000").body().contains("Call […]"));
        send("/api/people/" + person + "/erasure", "{\"reason\":\"asked\"}", 404);
        assertEquals(404, rest.get("/api/people/" + person + "/data").statusCode());
    }

    private String promised(String path, String address) {
        HttpResponse<String> answer = rest.get(address);
        assertEquals(200, answer.statusCode(), answer.body());
        contract.promises("GET", path, answer);
        return answer.body();
    }

    private HttpResponse<String> send(String path, String body, int status) {
        HttpResponse<String> answer = rest.send("POST", path, body);
        assertEquals(status, answer.statusCode(), answer.body());
        return answer;
    }
}
