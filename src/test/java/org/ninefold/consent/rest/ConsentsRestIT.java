package org.ninefold.consent.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
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
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The ledger over REST; every answer is one that the published contract promises. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class ConsentsRestIT {

    private static final String CONSENTS = "/api/consents";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String contact = "CON-P-" + mark;
    private Rest rest;
    private OpenApi contract;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
        contract = OpenApi.of(rest);
        String account = "CON-" + mark;
        rest.send("POST", "/api/accounts", "{\"ref\":\"" + account + "\",\"name\":\"Fjord\"}");
        person(account, contact);
        person(account, contact + "-2");
        person(account, contact + "-3");
        person(account, contact + "-4");
    }

    private void person(String account, String ref) {
        rest.send(
                "POST",
                "/api/contacts",
                "{\"account\":\"" + account + "\",\"ref\":\"" + ref + "\",\"lastName\":\"Qvist\"}");
    }

    private static String said(String contact, String purpose, boolean given) {
        return "{\"contact\":\"" + contact + "\",\"purpose\":\"" + purpose + "\",\"given\":" + given
                + ",\"channel\":\"LETTER\",\"source\":\"Letter of 2 March\"}";
    }

    private Rest as(String user) {
        String token = "{\"user\":\"" + user + "\",\"name\":\"consents\"}";
        return new Rest(
                rest.server(),
                Rest.json(rest.send("POST", "/api/tokens", token)).getString("token"));
    }

    private List<String> rows(String query) {
        HttpResponse<String> answer = rest.get(CONSENTS + "?contact=" + contact + "-2" + query);
        contract.promises("GET", CONSENTS, answer);
        return Rest.json(answer).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("purpose") + " " + row.getBoolean("given") + " " + row.getBoolean("holds"))
                .toList();
    }

    @Test
    @DisplayName("R7 R8 What is told is added once, with the words, and answered at the address it names")
    void adds() {
        HttpResponse<String> added =
                rest.send("POST", CONSENTS, said(contact, "SURVEY", true), "Idempotency-Key", "c-" + mark);
        assertEquals(201, added.statusCode(), added.body());
        contract.promises("POST", CONSENTS, added);
        JsonObject row = Rest.json(added);
        assertEquals("Letter of 2 March", row.getString("source"));
        assertEquals("CON-" + mark, row.getString("account"));
        assertTrue(row.getBoolean("holds") && row.getInt("wording") > 0, added.body());
        rest.send("POST", CONSENTS, said(contact, "SURVEY", true), "Idempotency-Key", "c-" + mark);
        String location = added.headers().firstValue("Location").orElseThrow();
        JsonObject list =
                rest.getJson(location.substring(rest.server().toString().length()));
        assertEquals(1, list.getInt("total"));
        assertEquals(
                row.getInt("id"), list.getJsonArray("items").getJsonObject(0).getInt("id"));
    }

    @Test
    @DisplayName("The newest comes first and holds; the list is had page by page, and by purpose")
    void lists() {
        for (boolean given : new boolean[] {true, false}) {
            rest.send("POST", CONSENTS, said(contact + "-2", "SURVEY", given));
        }
        rest.send("POST", CONSENTS, said(contact + "-2", "NEWSLETTER", true));
        assertEquals(List.of("NEWSLETTER true true", "SURVEY false true", "SURVEY true false"), rows(""));
        assertEquals(List.of("SURVEY false true"), rows("&offset=1&limit=1"));
        assertEquals(List.of("NEWSLETTER true true"), rows("&purpose=NEWSLETTER"));
        assertEquals(400, rest.get(CONSENTS + "?purpose=LUNCH").statusCode());
        assertEquals(400, rest.get(CONSENTS + "?limit=many").statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"purpose\": | 400 | UNREADABLE",
                "{\"contact\":\"#\",\"purpose\":\"LUNCH\",\"given\":true,\"channel\":\"WEB\"} | 400 | UNREADABLE",
                "{\"contact\":\"#\",\"purpose\":\"SURVEY\",\"given\":true,\"channel\":\"FAX\"} | 400 | UNREADABLE",
                "{\"contact\":\"#\",\"purpose\":\"SURVEY\",\"given\":\"perhaps\",\"channel\":\"WEB\"} | 400 | UNREADABLE",
                "{\"contact\":\"#\",\"purpose\":\"SURVEY\",\"channel\":\"WEB\"} | 422 | MISSING",
                "{\"contact\":\"#\",\"given\":true,\"channel\":\"WEB\"} | 422 | MISSING",
                "{\"contact\":\"#\",\"purpose\":\"SURVEY\",\"given\":true} | 422 | MISSING",
                "{\"purpose\":\"SURVEY\",\"given\":true,\"channel\":\"WEB\"} | 422 | MISSING",
                "{\"contact\":\"NO-SUCH\",\"purpose\":\"SURVEY\",\"given\":true,\"channel\":\"WEB\"} | 422 | CONTACT_UNKNOWN"
            })
    void refusesInOneFormat(String body, int status, String code) {
        HttpResponse<String> answer = rest.send("POST", CONSENTS, body.replace("#", contact + "-3"));
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, Rest.json(answer).getString("code"), answer.body());
        contract.promises("POST", CONSENTS, answer);
        assertEquals(0, rest.getJson(CONSENTS + "?contact=" + contact + "-3").getInt("total"));
    }

    @Test
    @DisplayName("A reader adds nothing; of an account out of reach nothing is seen, and nothing is added")
    void keepsToTheScope() {
        assertEquals(
                403,
                as("rasmus")
                        .send("POST", CONSENTS, said(contact + "-4", "SURVEY", true))
                        .statusCode());
        Rest anna = as("anna");
        HttpResponse<String> hidden = anna.send("POST", CONSENTS, said(contact + "-4", "SURVEY", true));
        assertEquals(422, hidden.statusCode(), hidden.body());
        rest.send("POST", CONSENTS, said(contact + "-4", "NEWSLETTER", false));
        assertEquals(0, anna.getJson(CONSENTS + "?contact=" + contact + "-4").getInt("total"));
        assertFalse(anna.getJson(CONSENTS).getJsonArray("items").isEmpty());
    }
}
