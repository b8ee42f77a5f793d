package org.ninefold.permission;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ninefold.permission.Permission.Who;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;

/** Callers of every role on a server with the demo company, and things to ask for: {@code $account} and so on. */
final class Samples {

    /** Whose things are asked for. */
    enum Reach {
        OWN,
        FOREIGN,
        UNKNOWN
    }

    private static final String WAVE = "{\"questionnaire\":\"pulse\",\"name\":\"Scratch\",\"opens\":\"2099-01-01\","
            + "\"closes\":\"2099-12-31\",\"audience\":{\"contacts\":[\"%s\"]}}";
    private static final String PURCHASE =
            "\"purchasedOn\":\"2020-01-01\",\"currency\":\"EUR\",\"lines\":[{\"revenue\":1}]";
    private static final String ACTIVITY =
            "\"kind\":\"CALL\",\"done\":true,\"day\":\"2020-01-01\",\"subject\":\"Scratch\"";
    private static final String ENTRY = "\"workedOn\":\"2020-01-01\",\"hours\":1,\"hourlyCost\":1,\"currency\":\"EUR\"";

    static final String UNKNOWN = "NO-SUCH-ACCOUNT";
    static final String FOREIGN = "PERMISSION-FOREIGN";

    /** A file with a header and one row that cannot be accepted. */
    static final byte[] CSV = "account_ref,name\nX,\n".getBytes(StandardCharsets.UTF_8);

    static final Map<Who, String> PEOPLE = Map.of(
            Who.ADMINISTRATOR, "admin",
            Who.SALES_MANAGER, "maja",
            Who.ACCOUNT_MANAGER, "anna",
            Who.READER, "rasmus");

    private final Server server;
    private final Rest administrator;
    private final Map<Who, Rest> tokens = new EnumMap<>(Who.class);
    private final Map<Who, Visitor> sessions = new EnumMap<>(Who.class);
    private final Map<String, String> found = new HashMap<>();
    private final ImportSamples imports;
    private String calendar;

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
        imports = new ImportSamples(administrator, tokens, sessions);
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
    String value(String text, Who who, Reach reach) {
        return text.startsWith("$") ? found.computeIfAbsent(text + who + reach, key -> find(text, who, reach)) : text;
    }

    /** A body with what its values stand for. */
    String filled(String body, Who who, Reach reach) {
        return body.replace("$account", value("$account", who, reach));
    }

    private String find(String name, Who who, Reach reach) {
        return switch (name) {
            case "$account" -> account(who, reach);
            case "$task" -> thing("/api/tasks", "\"title\":\"Scratch\"", "id", who, reach);
            case "$calendar" -> calendar = calendar == null ? newCalendar() : calendar;
            case "$contact" -> thing("/api/contacts", "\"lastName\":\"Scratch\"", "ref", who, reach);
            case "$person" -> MapSamples.person(administrator, value("$account", who, reach));
            case "$purchase" -> thing("/api/purchases", PURCHASE, "ref", who, reach);
            case "$activity" -> thing("/api/activities", ACTIVITY, "ref", who, reach);
            case "$entry" -> thing("/api/time-entries", ENTRY, "ref", who, reach);
            case "$wallet" -> thing("/api/wallets", wallet(who), "id", who, reach);
            case "$filter" -> filter(who, reach);
            case "$assignment" -> assignment(who, reach);
            case "$removal" -> removal(who, reach);
            case "$offering" -> first(administrator, "/api/offerings?limit=1", "ref");
            case "$rate" -> first(administrator, "/api/rates?limit=1", "id");
            case "$placement" -> first(administrator, "/api/placements?limit=1", "id");
            case "$rules" -> rules();
            case "$import" -> imports.checked(who);
            case "$file" -> imports.file(who);
            case "$mapping" -> imports.mapping(who, reach);
            case "$undone" -> imports.undone(who);
            case "$sync" -> sync();
            case "$team" -> first(administrator, "/api/teams", "id");
            case "$token" -> scratchToken();
            case "$wave" -> scratchWave();
            default -> throw new IllegalArgumentException("what is " + name + "?");
        };
    }

    /** The version of the rules of placements. */
    private String rules() {
        return administrator
                .get("/api/placement-rules")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private String account(Who who, Reach reach) {
        return switch (reach) {
            case OWN -> first(who == Who.NOBODY ? administrator : tokens.get(who), "/api/accounts?limit=1", "ref");
            case FOREIGN -> FOREIGN;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Something made for the trial on an account within or out of reach, or nothing that exists. */
    private String thing(String path, String fields, String key, Who who, Reach reach) {
        if (reach == Reach.UNKNOWN) {
            return key.equals("id") ? "999999999" : UNKNOWN;
        }
        String body = "{\"account\":\"" + value("$account", who, reach) + "\"," + fields + "}";
        return create(path, body).get(key).toString().replace("\"", "");
    }

    /** An account given to whom it belongs, by the caller where the caller may, or by an administrator. */
    private String assignment(Who who, Reach reach) {
        if (reach == Reach.UNKNOWN) {
            return "999999999";
        }
        Rest asker = reach == Reach.OWN && who == Who.SALES_MANAGER ? tokens.get(who) : administrator;
        JsonObject account =
                asker.getJson("/api/accounts?limit=1").getJsonArray("items").getJsonObject(0);
        HttpResponse<String> answer = asker.send(
                "POST",
                "/api/accounts/assignments",
                "{\"accounts\":[\"" + account.getString("ref") + "\"],\"owner\":\"" + account.getString("owner", "")
                        + "\"}");
        return Rest.json(answer).get("id").toString();
    }

    /** A view of the caller's own, or of somebody else's. */
    private String filter(Who who, Reach reach) {
        if (reach == Reach.UNKNOWN) {
            return "999999999";
        }
        Who owner = reach == Reach.OWN && who != Who.NOBODY
                ? who
                : who == Who.ADMINISTRATOR ? Who.READER : Who.ADMINISTRATOR;
        String body = "{\"list\":\"accounts\",\"name\":\"" + UUID.randomUUID() + "\"}";
        HttpResponse<String> made = tokens.get(owner).send("POST", "/api/filters", body);
        if (made.statusCode() != 201) {
            throw new AssertionError(made.body());
        }
        return Rest.json(made).get("id").toString();
    }

    /** A contact that was made for the trial and removed: its number in the bin. */
    private String removal(Who who, Reach reach) {
        String contact = thing("/api/contacts", "\"lastName\":\"Scratch\"", "ref", who, reach);
        if (reach == Reach.UNKNOWN) {
            return "999999999";
        }
        administrator.send("DELETE", "/api/contacts/" + contact, "", "If-Match", "\"1\"");
        return administrator.getJson("/api/bin").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getString("ref").equals(contact))
                .map(entry -> entry.get("id").toString())
                .findFirst()
                .orElseThrow();
    }

    /** A reading of the system beside us. */
    private String sync() {
        HttpResponse<String> answer = administrator.send("POST", "/api/hosts/ofbiz/syncs", "{\"mode\":\"KEYS\"}");
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    /** A year of its own for each caller: an account has one wallet for a period. */
    private static String wallet(Who who) {
        int year = 1990 + who.ordinal();
        return "\"periodFrom\":\"" + year + "-01-01\",\"periodTo\":\"" + year
                + "-12-31\",\"totalPurchases\":100,\"currency\":\"EUR\",\"source\":\"ESTIMATED\"";
    }

    /** Made on the page, where alone it can be made, and read from it. */
    private String newCalendar() {
        String shown = visitor(Who.ADMINISTRATOR)
                .submit("/task/calendar.xhtml", "calendar:make", Map.of())
                .body();
        Matcher address = Pattern.compile("/api/calendar/(\\w+)\\.ics").matcher(shown);
        if (!address.find()) {
            throw new AssertionError("no address in " + shown);
        }
        return address.group(1);
    }

    private String scratchWave() {
        String person = first(administrator, "/api/contacts?limit=1", "ref");
        return create("/api/waves", WAVE.formatted(person)).get("id").toString();
    }

    private String scratchToken() {
        return create("/api/tokens", "{\"user\":\"scratch\",\"name\":\"scratch\"}")
                .get("id")
                .toString();
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
