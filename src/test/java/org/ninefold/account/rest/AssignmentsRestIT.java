package org.ninefold.account.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
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
import org.ninefold.testing.Visitor;

/** Many accounts given to others over REST. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AssignmentsRestIT {

    private static final String PATH = "/api/accounts/assignments";

    private Rest rest;
    private OpenApi contract;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
        contract = OpenApi.of(rest);
    }

    @Test
    @DisplayName("R15 what a query finds is given to others once for a key, told as promised, and taken back")
    void givesAndTakesBack() {
        String start = "Rest" + UUID.randomUUID().toString().substring(0, 8);
        String first = account(start);
        account(start);
        String order = "{\"query\":\"q=" + start + "\",\"owner\":\"anna\",\"count\":%d}";
        assertEquals(412, rest.send("POST", PATH, order.formatted(3)).statusCode());
        String key = UUID.randomUUID().toString();
        String body = order.replace("anna", "maja").formatted(2);
        HttpResponse<String> made = rest.send("POST", PATH, body, "Idempotency-Key", key);
        assertEquals(202, made.statusCode(), made.body());
        contract.promises("POST", "/api/accounts/assignments", made);
        HttpResponse<String> again = rest.send("POST", PATH, body, "Idempotency-Key", key);
        assertEquals(Visitor.target(made), Visitor.target(again));
        JsonObject done = rest.await(Visitor.target(made));
        assertEquals("DONE 2 0 0", told(done));
        contract.promises("GET", "/api/accounts/assignments/{id}", rest.get(Visitor.target(made)));
        assertEquals("maja", rest.getJson("/api/accounts/" + first).getString("owner"));
        HttpResponse<String> undo = rest.send("POST", Visitor.target(made) + "/undo", "");
        assertEquals(202, undo.statusCode(), undo.body());
        assertEquals("DONE 2 0 0", told(rest.await(Visitor.target(undo))));
        assertEquals("UNDONE", rest.getJson(Visitor.target(made)).getString("state"));
        assertEquals("anna", rest.getJson("/api/accounts/" + first).getString("owner"));
    }

    @Test
    @DisplayName("R15 what stays as it is is named with the reason")
    void namesWhatStays() {
        String ref = account("Stays");
        HttpResponse<String> made =
                rest.send("POST", PATH, "{\"accounts\":[\"" + ref + "\",\"NO-SUCH\"],\"owner\":\"anna\"}");
        assertEquals("DONE 0 1 1", told(rest.await(Visitor.target(made))));
        HttpResponse<String> stayed = rest.get(Visitor.target(made) + "/refused");
        contract.promises("GET", "/api/accounts/assignments/{id}/refused", stayed);
        JsonObject only = Rest.json(stayed).getJsonArray("items").getJsonObject(0);
        assertEquals("NO-SUCH GONE", only.getString("ref") + " " + only.getString("reason"));
        assertEquals(409, rest.send("POST", Visitor.target(made) + "/undo", "").statusCode());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        for (String body : new String[] {
            "{}",
            "{\"accounts\":[],\"owner\":\"anna\"}",
            "{\"query\":\"cell=Z9\",\"owner\":\"anna\"}",
            "{\"accounts\":[\"A\"],\"query\":\"\",\"owner\":\"anna\"}"
        }) {
            assertEquals(400, rest.send("POST", PATH, body).statusCode(), body);
        }
        HttpResponse<String> nothing = rest.send("POST", PATH, "{\"query\":\"\"}");
        assertEquals(422, nothing.statusCode());
        assertTrue(nothing.body().contains("NOTHING_ASKED"), nothing.body());
        assertEquals(404, rest.get(PATH + "/999999").statusCode());
    }

    private static String told(JsonObject run) {
        return run.getString("state") + " " + run.getInt("done") + " " + run.getInt("unchanged") + " "
                + run.getInt("refused");
    }

    private String account(String name) {
        HttpResponse<String> made =
                rest.send("POST", "/api/accounts", "{\"name\":\"" + name + "\",\"owner\":\"anna\"}");
        return Rest.json(made).getString("ref");
    }
}
