package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** CRMs beside us over REST, where none is set up; and the way from an account there to the account here. */
@ExtendWith(Server.Shared.class)
class HostsRestIT {

    private static final String HOST = "/api/hosts/ofbiz";

    @Test
    @DisplayName("A system that is known and not set up says so, and what to do")
    void saysThatNothingIsSetUp(Server server) {
        Rest rest = Rest.asAdministrator(server);
        JsonObject known = rest.getJson("/api/hosts").getJsonArray("items").getJsonObject(0);
        assertEquals("ofbiz", known.getString("name"));
        assertFalse(known.getBoolean("configured"));
        HttpResponse<String> answer = rest.get(HOST);
        OpenApi.of(rest).promises("GET", "/api/hosts/{host}", answer);
        JsonObject host = Rest.json(answer);
        assertFalse(host.getBoolean("configured"));
        assertFalse(host.getBoolean("reached"));
        assertTrue(host.getString("failure").contains("NINEFOLD_HOST"), host.toString());
        assertEquals(0, host.getInt("unmatchedOwners"));
        assertEquals(0, rest.getJson(HOST + "/owners").getInt("total"));
        assertEquals(0, rest.getJson(HOST + "/syncs").getInt("total"));
        assertEquals(404, rest.get("/api/hosts/no-such-system").statusCode());
        assertEquals(404, rest.get(HOST + "/syncs/999999999").statusCode());
    }

    @Test
    @DisplayName("Where nothing is set up a reading is refused, with or without a body")
    void refusesToRead(Server server) {
        Rest rest = Rest.asAdministrator(server);
        for (String body : new String[] {"{\"mode\":\"FULL\"}", "{}", ""}) {
            HttpResponse<String> answer = rest.send("POST", HOST + "/syncs", body, "Accept-Language", "da");
            assertEquals(409, answer.statusCode(), body + " is answered by " + answer.body());
            JsonObject problem = Rest.json(answer);
            assertEquals("NOT_SET_UP", problem.getString("code"));
            assertTrue(problem.getString("detail").contains("start Ninefold igen"), problem.toString());
        }
        assertEquals(
                400,
                rest.send("POST", HOST + "/syncs", "{\"mode\":\"SOMETIMES\"}").statusCode());
    }

    @Test
    @DisplayName("The id of a party leads to the page of its account, whatever signs it holds")
    void leadsFromThePartyToTheAccount(Server server) {
        Rest rest = Rest.asAdministrator(server);
        rest.send("POST", "/api/accounts", "{\"ref\":\"PARTY & CO 1\",\"name\":\"Party and Co\"}");
        HttpResponse<String> found = rest.get(HOST + "/parties/PARTY%20%26%20CO%201");
        assertEquals(303, found.statusCode(), found.body());
        assertEquals(
                server.address("/account/account.xhtml?ref=PARTY+%26+CO+1"),
                found.headers().firstValue("Location").orElseThrow().replace("%20", "+"));
        assertEquals(404, rest.get(HOST + "/parties/NO-SUCH-PARTY").statusCode());
    }
}
