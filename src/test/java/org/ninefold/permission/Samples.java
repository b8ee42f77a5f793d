package org.ninefold.permission;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.ninefold.permission.Permission.Who;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;

/** Callers of every role on a server with the demo company, and things to ask for: {@code $account} and so on. */
final class Samples {

    static final String UNKNOWN = "NO-SUCH-ACCOUNT";
    static final String FOREIGN = "PERMISSION-FOREIGN";

    /** A file with a header and one row that cannot be accepted. */
    static final byte[] CSV = "account_ref,name\nX,\n".getBytes(StandardCharsets.UTF_8);

    private static final Map<Who, String> PEOPLE = Map.of(
            Who.ADMINISTRATOR, "admin",
            Who.SALES_MANAGER, "maja",
            Who.ACCOUNT_MANAGER, "anna",
            Who.READER, "rasmus");

    private final Server server;
    private final Rest administrator;
    private final Map<Who, Rest> tokens = new EnumMap<>(Who.class);
    private final Map<Who, Visitor> sessions = new EnumMap<>(Who.class);
    private final Map<String, String> found = new HashMap<>();

    Samples(Server server) {
        this.server = server;
        administrator = Rest.asAdministrator(server);
        for (Who who : Who.values()) {
            Visitor visitor = new Visitor(server);
            if (who != Who.NOBODY) {
                HttpResponse<String> answer = visitor.signIn(PEOPLE.get(who), "ninefold-demo");
                if (answer.statusCode() != 302) {
                    throw new AssertionError(who + " cannot sign in: " + answer.body());
                }
            }
            sessions.put(who, visitor);
            tokens.put(who, new Rest(server.address(), who == Who.NOBODY ? null : token(PEOPLE.get(who))));
        }
        create("/api/accounts", "{\"ref\":\"" + FOREIGN + "\",\"name\":\"Nobody’s account\"}");
        create("/api/users", "{\"signIn\":\"scratch\",\"name\":\"Scratch\",\"role\":\"READER\"}");
    }

    Rest rest(Who who) {
        return tokens.get(who);
    }

    Visitor visitor(Who who) {
        return sessions.get(who);
    }

    /** What a value of the table stands for: itself, unless it begins with a dollar sign. */
    String value(String text, Who who) {
        return text.startsWith("$") ? found.computeIfAbsent(text + who, key -> find(text, who)) : text;
    }

    private String find(String name, Who who) {
        Rest asker = who == Who.NOBODY ? administrator : tokens.get(who);
        return switch (name) {
            case "$account" -> first(asker, "/api/accounts?limit=1", "ref");
            case "$placement" -> first(administrator, "/api/placements?limit=1", "id");
            case "$import" -> importOf(who);
            case "$team" -> first(administrator, "/api/teams", "id");
            case "$token" ->
                create("/api/tokens", "{\"user\":\"scratch\",\"name\":\"scratch\"}")
                        .get("id")
                        .toString();
            default -> throw new IllegalArgumentException("what is " + name + "?");
        };
    }

    /** A checked file without rows; of the caller's own where the caller may import. */
    private String importOf(Who who) {
        boolean imports = who == Who.ADMINISTRATOR || who == Who.SALES_MANAGER;
        HttpResponse<String> answer = (imports ? tokens.get(who) : administrator)
                .post("/api/imports?kind=accounts&mode=CHECK", "text/csv", CSV);
        String path = Visitor.target(answer);
        administrator.await(path);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String token(String signIn) {
        return create("/api/tokens", "{\"user\":\"" + signIn + "\",\"name\":\"permissions\"}")
                .getString("token");
    }

    private JsonObject create(String path, String body) {
        HttpResponse<String> answer = administrator.send("POST", path, body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return Rest.json(answer);
    }

    private static String first(Rest asker, String path, String key) {
        JsonArray items = asker.getJson(path).getJsonArray("items");
        JsonValue value = items.getJsonObject(0).get(key);
        return value.toString().replace("\"", "");
    }
}
