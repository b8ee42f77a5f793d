package org.ninefold.access.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The log over REST: every answer is one that the published contract promises. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AuditRestIT {

    private Server server;
    private Rest rest;
    private OpenApi contract;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        rest = Rest.asAdministrator(server);
        contract = OpenApi.of(rest);
    }

    @Test
    void tellsWhatWasAndWhatIsOfAnAccount() {
        String ref = "AUD-" + UUID.randomUUID();
        HttpResponse<String> opened =
                rest.send("POST", "/api/accounts", "{\"ref\":\"" + ref + "\",\"name\":\"First\",\"country\":\"DK\"}");
        assertEquals(201, opened.statusCode(), opened.body());
        String tag = opened.headers().firstValue("ETag").orElseThrow();
        rest.send("PATCH", "/api/accounts/" + ref, "{\"name\":\"Second\\nline\",\"country\":null}", "If-Match", tag);
        List<JsonObject> rows =
                promised("?account=" + ref).getJsonArray("items").getValuesAs(JsonObject.class);
        JsonObject changed = rows.get(0);
        assertEquals(
                List.of("CHANGE", "account", ref, ref, "REST", "127.0.0.1"),
                List.of("action", "subject", "ref", "account", "via", "address").stream()
                        .map(changed::getString)
                        .toList());
        assertEquals(Map.of("country", "DK", "name", "First"), fields(changed.getJsonObject("before")));
        assertEquals(Map.of("name", "Second\nline"), fields(changed.getJsonObject("after")));
        assertEquals("CREATE", rows.get(1).getString("action"));
        assertEquals(2, promised("?account=" + ref).getInt("total"));
    }

    @Test
    @DisplayName("R8 a list that was taken out is in the log, the log itself too")
    void anExportIsItselfInTheLog() {
        String who = "nobody-" + UUID.randomUUID();
        String path = "/api/audit?actor=" + who;
        HttpResponse<String> csv = rest.get(path, "Accept", "text/csv");
        assertEquals(
                "text/csv;charset=utf-8",
                csv.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(1, csv.body().lines().count());
        contract.promises("GET", "/api/audit", rest.get(path));
        JsonObject told = promised("?action=EXPORT&subject=audit&limit=1")
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("actor=" + who, told.getJsonObject("after").getString("query"));
        assertEquals("0", told.getJsonObject("after").getString("rows"));
        HttpResponse<String> xlsx =
                rest.get(path, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertTrue(xlsx.body().startsWith("PK"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?via=PIGEON", "?from=yesterday", "?to=2026-02-30", "?from=2026-02-02&to=2026-02-01", "?limit=x"
            })
    void saysWhatItCannotRead(String query) {
        HttpResponse<String> answer = rest.get("/api/audit" + query);
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals("UNREADABLE", Rest.json(answer).getString("code"));
    }

    @Test
    @DisplayName("R9 who asks for what the role does not include, or comes with no good token, is in the log")
    void refusalsAreInTheLog() {
        String manager = "aud" + UUID.randomUUID().toString().substring(0, 8);
        created("/api/users", "{\"signIn\":\"" + manager + "\",\"name\":\"Refused\",\"role\":\"SALES_MANAGER\"}");
        JsonObject made = created("/api/tokens", "{\"user\":\"" + manager + "\",\"name\":\"Probe\"}");
        Rest refused = new Rest(server.address(), made.getString("token"));
        for (String path : List.of("/api/audit", "/api/users", "/api/audit?actor=admin")) {
            assertEquals(403, refused.get(path).statusCode());
        }
        JsonObject row = only("?action=FORBIDDEN&actor=" + manager);
        assertEquals("/api/audit", row.getString("ref"));
        assertEquals("REST", row.getString("via"));
        rest.send("DELETE", "/api/tokens/" + made.getInt("id"), "");
        assertEquals(401, refused.get("/api/accounts").statusCode());
        assertEquals(401, refused.get("/api/accounts").statusCode());
        JsonObject turned = only("?action=TOKEN_REFUSED&actor=" + manager);
        assertEquals(
                List.of("Probe", "REST", "127.0.0.1"),
                List.of(turned.getString("ref"), turned.getString("via"), turned.getString("address")));
        assertFalse(turned.toString().contains(made.getString("token")));
    }

    private JsonObject only(String query) {
        JsonObject page = promised(query);
        assertEquals(1, page.getInt("total"), page.toString());
        return page.getJsonArray("items").getJsonObject(0);
    }

    private JsonObject promised(String query) {
        HttpResponse<String> answer = rest.get("/api/audit" + query);
        assertEquals(200, answer.statusCode(), answer.body());
        contract.promises("GET", "/api/audit", answer);
        return Rest.json(answer);
    }

    private JsonObject created(String path, String body) {
        HttpResponse<String> answer = rest.send("POST", path, body);
        assertEquals(201, answer.statusCode(), answer.body());
        return Rest.json(answer);
    }

    private static Map<String, String> fields(JsonObject said) {
        Map<String, String> fields = new TreeMap<>();
        said.keySet().forEach(name -> fields.put(name, said.getString(name)));
        return fields;
    }
}
