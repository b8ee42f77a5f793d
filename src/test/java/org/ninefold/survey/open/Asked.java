package org.ninefold.survey.open;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.testing.Rest;

/** A wave of a running server, and the people it asks, made over REST. */
public record Asked(Rest rest, String wave) {

    /** Opens a wave that asks new people of a new account, one for each language, who allow it. */
    public static Asked wave(
            Rest rest, String account, String questionnaire, boolean anonymous, List<String> languages) {
        Map<String, String> people = new LinkedHashMap<>();
        languages.forEach(language -> people.put(language, language));
        return wave(rest, account, questionnaire, anonymous, people);
    }

    /** @param named languages by name of the people */
    static Asked wave(Rest rest, String account, String questionnaire, boolean anonymous, Map<String, String> named) {
        made(rest, "/api/accounts", "{\"ref\":\"%s\",\"name\":\"%s <i>& Sons</i>\"}".formatted(account, account));
        named.forEach((name, language) -> person(rest, account, name, language));
        String people = String.join(
                ",",
                named.keySet().stream()
                        .map(one -> "\"" + account + "-" + one + "\"")
                        .toList());
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Copenhagen"));
        JsonObject wave = made(
                rest,
                "/api/waves",
                ("{\"questionnaire\":\"%s\",\"name\":\"%s\",\"opens\":\"%s\",\"closes\":\"%s\",\"anonymous\":%s,"
                                + "\"audience\":{\"contacts\":[%s]}}")
                        .formatted(questionnaire, account, today, today.plusDays(20), anonymous, people));
        String id = wave.get("id").toString();
        HttpResponse<String> opened = rest.send("POST", "/api/waves/" + id + "/open", "");
        if (opened.statusCode() != 200) {
            throw new AssertionError(opened.body());
        }
        return new Asked(rest, id);
    }

    private static void person(Rest rest, String account, String name, String language) {
        String ref = account + "-" + name;
        made(
                rest,
                "/api/contacts",
                ("{\"ref\":\"%s\",\"account\":\"%s\",\"firstName\":\"Mia\",\"lastName\":\"<b>%s</b>\","
                                + "\"email\":\"%s@fjord.example\",\"language\":\"%s\"}")
                        .formatted(ref, account, name, ref.toLowerCase(java.util.Locale.ROOT), language));
        made(
                rest,
                "/api/consents",
                "{\"contact\":\"%s\",\"purpose\":\"SURVEY\",\"given\":true,\"channel\":\"LETTER\"}".formatted(ref));
    }

    static JsonObject made(Rest rest, String path, String body) {
        HttpResponse<String> answer = rest.send("POST", path, body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return Rest.json(answer);
    }

    /** The path of a fresh personal link. */
    public String link(String contact) {
        return rest
                .getJson("/api/waves/" + wave + "/invitations?links=true")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(person -> person.getString("contact").equals(contact))
                .findFirst()
                .orElseThrow()
                .getString("link");
    }

    /** How many answered. */
    public int answered() {
        return rest.getJson("/api/waves/" + wave).getInt("answered");
    }

    /** What the only one who answered said, in the order of the items. */
    public String answers() {
        JsonObject said = rest.getJson("/api/waves/" + wave + "/responses")
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("answers");
        return new java.util.TreeMap<>(said)
                .entrySet().stream()
                        .filter(one -> one.getValue().getValueType() == JsonValue.ValueType.STRING)
                        .map(one -> "\"" + one.getKey() + "\":" + one.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
    }

    String state(String contact) {
        return rest
                .getJson("/api/waves/" + wave + "/invitations")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(person -> person.getString("contact").equals(contact))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }
}
