package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Mappings kept over REST, and files sent with them. */
@ExtendWith(Server.Shared.class)
class MappingsRestIT {

    private static final String MAPPINGS = "/api/imports/mappings";

    private static String body(String name) {
        return "{\"kind\":\"accounts\",\"name\":\"" + name + "\",\"encoding\":\"WINDOWS_1252\","
                + "\"separator\":\"SEMICOLON\",\"columns\":[{\"source\":\"Nummer\",\"column\":\"account_ref\"},"
                + "{\"source\":\"Betegnelse\",\"column\":\"name\",\"rule\":\"FILL\"},{\"source\":\"Noter\"}]}";
    }

    private static JsonObject brought(Rest rest, String query, byte[] file) {
        HttpResponse<String> sent = rest.post("/api/imports?" + query, "text/csv", file);
        assertEquals(202, sent.statusCode(), sent.body());
        return rest.await(
                URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath());
    }

    @Test
    @DisplayName("A mapping is kept, used, changed by whoever saw it last, and removed")
    void keepsMappings(Server server) {
        Rest rest = Rest.asAdministrator(server);
        HttpResponse<String> made = rest.send("POST", MAPPINGS, body("Economy"));
        assertEquals(201, made.statusCode(), made.body());
        JsonObject mapping = Rest.json(made);
        String path = MAPPINGS + "/" + mapping.getInt("id");
        JsonObject left = mapping.getJsonArray("columns").getJsonObject(2);
        assertEquals("Noter SKIP", left.getString("source") + " " + left.getString("rule"));
        assertFalse(left.containsKey("column"), left.toString());
        assertEquals("PLAIN", mapping.getString("numbers"));
        assertTrue(mapping.getBoolean("header"));
        byte[] file = "Nummer;Betegnelse;Noter\nMREST-1;Smør & Brød;ny\n".getBytes(Charset.forName("windows-1252"));
        JsonObject run = brought(rest, "kind=accounts&mode=COMMIT&mapping=" + mapping.getInt("id"), file);
        assertEquals(1, run.getInt("created"));
        assertEquals("Smør & Brød", rest.getJson("/api/accounts/MREST-1").getString("name"));
        HttpResponse<String> changed =
                rest.send("PATCH", path, "{\"shared\":true}", "If-Match", "\"" + mapping.getInt("version") + "\"");
        assertEquals(200, changed.statusCode(), changed.body());
        assertEquals(3, Rest.json(changed).getJsonArray("columns").size(), "what is not named stays");
        HttpResponse<String> late =
                rest.send("PATCH", path, "{\"name\":\"Late\"}", "If-Match", "\"" + mapping.getInt("version") + "\"");
        assertEquals(412, late.statusCode(), late.body());
        String tag = changed.headers().firstValue("ETag").orElseThrow();
        assertEquals(204, rest.send("DELETE", path, "", "If-Match", tag).statusCode());
        assertEquals(404, rest.get(path).statusCode());
    }

    @Test
    @DisplayName("The five columns need no mapping of one's own; what is unknown is refused with what to do")
    void knowsTheFiveColumns(Server server) {
        Rest rest = Rest.asAdministrator(server);
        rest.send("POST", "/api/accounts", "{\"ref\":\"MREST-5\",\"name\":\"Five Columns Ltd\"}");
        byte[] file = Desk.csv("Mette,Hansen,five columns ltd,mette@five.example,da");
        JsonObject run = brought(rest, "kind=contacts&mode=COMMIT&mapping=five-columns", file);
        assertEquals(1, run.getInt("created"), run.toString());
        assertEquals("Hansen", rest.getJson("/api/contacts/mette@five.example").getString("lastName"));
        HttpResponse<String> unknown = rest.post("/api/imports?kind=accounts&mapping=five-columns", "text/csv", file);
        assertEquals(422, unknown.statusCode());
        assertTrue(unknown.body().contains("/imports/mappings"), unknown.body());
        HttpResponse<String> word =
                rest.send("POST", MAPPINGS, "{\"kind\":\"accounts\",\"name\":\"x\",\"encoding\":\"EBCDIC\"}");
        assertEquals(422, word.statusCode());
        assertFalse(word.body().contains("Exception"), word.body());
    }
}
