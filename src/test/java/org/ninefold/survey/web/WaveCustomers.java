package org.ninefold.survey.web;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** A customer of Anna's with people, some of whom allow us to ask. */
record WaveCustomers(Rest rest, String account) {

    private static final String OWN =
            """
            {"key": "%s", "name": {"en": "Visit"},
             "scales": [{"key": "s", "points": [1, 2, 3, 4], "best": 1, "words": {"1": {"en": "Good"}, "4": {"en": "Bad"}}}],
             "sections": [{"key": "a", "title": {"en": "The visit"}, "items": [
               {"key": "general", "kind": "SCALE", "scale": "s", "text": {"en": "How was it?"}, "required": true},
               {"key": "ways", "kind": "MULTIPLE_CHOICE", "text": {"en": "By what way?"},
                "choices": [{"key": "car", "text": {"en": "Car"}}, {"key": "train", "text": {"en": "Train"}}]},
               {"key": "why", "kind": "TEXT", "text": {"en": "Why?"}}]}]}
            """;

    /** @param name told from the customers of other tests */
    static WaveCustomers at(Server server, String name) {
        WaveCustomers made = new WaveCustomers(Rest.asAdministrator(server), name);
        made.make("/api/accounts", "{\"ref\":\"" + name + "\",\"name\":\"" + name + " Works\",\"owner\":\"anna\"}");
        made.make("/api/questionnaires", OWN.formatted(name.toLowerCase()));
        return made;
    }

    /** Somebody with an address. */
    WaveCustomers person(String last, boolean allows) {
        return person(null, last, allows);
    }

    /** @param first may be null */
    WaveCustomers person(String first, String last, boolean allows) {
        String body = "{\"account\":\"" + account + "\",\"ref\":\"" + ref(last) + "\","
                + (first == null ? "" : "\"firstName\":\"" + first + "\",")
                + "\"lastName\":\"" + last
                + "\",\"language\":\"en\",\"email\":\"" + ref(last).toLowerCase() + "@example.com\"}";
        make("/api/contacts", body);
        if (allows) {
            make(
                    "/api/consents",
                    "{\"contact\":\"" + ref(last) + "\",\"purpose\":\"SURVEY\",\"given\":true,\"channel\":\"LETTER\"}");
        }
        return this;
    }

    String ref(String last) {
        return account + "-" + last;
    }

    /** A wave with the own questionnaire, of these people; answers with its number. */
    String wave(String name, String... people) {
        String contacts = String.join("\",\"", people);
        return make(
                        "/api/waves",
                        "{\"questionnaire\":\"" + account.toLowerCase() + "\",\"name\":\"" + name
                                + "\",\"opens\":\"2026-01-01\",\"closes\":\"2099-12-31\",\"audience\":{\"contacts\":[\""
                                + contacts + "\"]}}")
                .get("id")
                .toString();
    }

    JsonObject wave(String id) {
        return rest.getJson("/api/waves/" + id);
    }

    private JsonObject make(String path, String body) {
        HttpResponse<String> answer = rest.send("POST", path, body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return Rest.json(answer);
    }
}
