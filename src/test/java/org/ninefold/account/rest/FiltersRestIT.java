package org.ninefold.account.rest;

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
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Views of lists over REST. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class FiltersRestIT {

    private static final String NEW = "{\"list\":\"accounts\",\"name\":\"%s\",\"query\":\"%s\",\"shared\":%s}";

    private Rest rest;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
    }

    @Test
    @DisplayName("R14 a view is kept, changed by its version, preferred and removed; its query can be asked for")
    void livesAsOthersDo() {
        HttpResponse<String> made = add("Top", "cell=A1&sort=-value&page=7", false);
        assertEquals(422, made.statusCode(), made.body());
        assertEquals("UNCLEAR", Rest.json(made).getString("code"));
        made = add("Top", "sort=-value&cell=A1&q=%C3%98", false);
        assertEquals(201, made.statusCode(), made.body());
        JsonObject view = Rest.json(made);
        assertEquals("q=%C3%98&cell=A1&sort=-value", view.getString("query"));
        assertEquals(409, add("Top", "", false).statusCode());
        String path = "/api/filters/" + view.getInt("id");
        String tag = made.headers().firstValue("ETag").orElseThrow();
        assertEquals(428, rest.send("PATCH", path, "{\"name\":\"Other\"}").statusCode());
        HttpResponse<String> changed = rest.send("PATCH", path, "{\"shared\":true}", "If-Match", tag);
        assertEquals(200, changed.statusCode(), changed.body());
        assertEquals("q=%C3%98&cell=A1&sort=-value", Rest.json(changed).getString("query"));
        assertEquals(
                412,
                rest.send("PATCH", path, "{\"name\":\"Other\"}", "If-Match", tag)
                        .statusCode());
        assertEquals(412, rest.send("DELETE", path, "", "If-Match", tag).statusCode());
        assertTrue(Rest.json(rest.send("PUT", path + "/preferred", "{\"preferred\":true}"))
                .getBoolean("preferred"));
        assertTrue(rest.getJson("/api/filters?list=accounts&limit=1000").getJsonArray("items").stream()
                .anyMatch(one -> one.asJsonObject().getInt("id") == view.getInt("id")));
        assertEquals(200, rest.get("/api/accounts?" + view.getString("query")).statusCode());
        tag = changed.headers().firstValue("ETag").orElseThrow();
        assertEquals(204, rest.send("DELETE", path, "", "If-Match", tag).statusCode());
        assertEquals(404, rest.get(path).statusCode());
    }

    @Test
    void viewsOfTasksAreKeptToo() {
        String view = "{\"list\":\"tasks\",\"name\":\"Late\",\"query\":\"state=OPEN&due=LATE&sort=-priority\"}";
        HttpResponse<String> made = rest.send("POST", "/api/filters", view);
        assertEquals(201, made.statusCode(), made.body());
        assertEquals("due=LATE&sort=-priority", Rest.json(made).getString("query"));
        assertEquals(
                422,
                rest.send("POST", "/api/filters", view.replace("due=", "cell=")).statusCode());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertEquals(400, add("Bad", "q=%zz", false).statusCode());
        assertEquals(400, rest.send("PUT", "/api/filters/1/preferred", "{}").statusCode());
        assertEquals(404, rest.get("/api/filters/999999").statusCode());
        assertEquals(422, rest.send("POST", "/api/filters", "{}").statusCode());
    }

    private HttpResponse<String> add(String name, String query, boolean shared) {
        return rest.send("POST", "/api/filters", String.format(NEW, name, query, shared));
    }
}
