package org.ninefold.permission;

import jakarta.json.JsonArray;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.ninefold.testing.Rest;

/** People of decision maps to ask for. */
final class MapSamples {

    private MapSamples() {}

    /** Somebody on the map of an account; an account that nobody knows has nobody. */
    static String person(Rest administrator, String account) {
        if (account.equals(Samples.UNKNOWN)) {
            return Samples.UNKNOWN;
        }
        String map = "/api/accounts/" + account + "/decision-map";
        HttpResponse<String> is = administrator.get(map);
        JsonArray people = Rest.json(is).getJsonArray("people");
        if (people.isEmpty()) {
            String body =
                    "{\"people\":[{\"id\":\"" + UUID.randomUUID() + "\",\"name\":\"Scratch\",\"side\":\"OUTSIDE\"}]}";
            String tag = is.headers().firstValue("ETag").orElseThrow();
            people = Rest.json(administrator.send("PUT", map, body, "If-Match", tag))
                    .getJsonArray("people");
        }
        return people.getJsonObject(0).getString("id");
    }
}
