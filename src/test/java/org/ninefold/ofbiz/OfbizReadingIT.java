package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The product reads the OFBiz beside it, from the call to the last record. */
class OfbizReadingIT {

    private static final String SYNCS = "/api/hosts/ofbiz/syncs";

    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server(
                "ofbiz-reading",
                Map.of(
                        "NINEFOLD_DEMO", "true",
                        "NINEFOLD_HOST", "ofbiz",
                        "NINEFOLD_HOST_DB_URL", Shop.open().url(),
                        "NINEFOLD_HOST_DB_USER", "postgres"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonObject read(String mode) {
        HttpResponse<String> begun = Rest.asAdministrator(server).send("POST", SYNCS, "{\"mode\":\"" + mode + "\"}");
        assertEquals(202, begun.statusCode(), begun.body());
        String location = begun.headers().firstValue("Location").orElseThrow();
        return Rest.asAdministrator(server).await(location.substring(location.indexOf("/api/")));
    }

    @Test
    @DisplayName("What the shop has comes in; read again, it changes nothing; its keys are all there")
    void readsTheShop() {
        JsonObject first = read("CHANGES");
        assertEquals("DONE", first.getString("state"), first.toString());
        assertEquals("FULL", first.getString("mode"), first.toString());
        assertTrue(first.getInt("created") > 5, first.toString());
        JsonObject again = read("CHANGES");
        assertEquals("DONE", again.getString("state"), again.toString());
        assertEquals("CHANGES", again.getString("mode"), again.toString());
        assertEquals(0, again.getInt("created") + again.getInt("updated"), again.toString());
        JsonObject keys = read("KEYS");
        assertEquals("DONE", keys.getString("state"), keys.toString());
        assertEquals(0, keys.getInt("gone") + keys.getInt("back"), keys.toString());
    }
}
