package org.ninefold.survey.rest;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ninefold.testing.Rest;

/** Waves with answers on a running server, with script wherever somebody outside may write. */
public final class AnsweredWave {

    public static final String SCRIPT = "<script>document.title = 'caught'</script>";

    private static final String QUESTIONNAIRE =
            """
            {"key": "%s", "name": {"en": "Own %s"},
             "scales": [
               {"key": "four", "points": [1, 2, 3, 4], "best": 1, "words": {"1": {"en": "Very good", "da": "Meget godt"}}},
               {"key": "nine", "points": [9, 8, 7, 6, 5, 4, 3, 2, 1], "best": 9, "words": {"9": {"en": "Best"}}},
               {"key": "ten", "points": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "best": 10, "words": {"10": {"en": "Yes"}}}],
             "sections": [
               {"key": "a", "title": {"en": "In general %s"}, "items": [
                 {"key": "general", "kind": "SCALE", "scale": "four", "notRelevant": true, "text": {"en": "General satisfaction"}},
                 {"key": "nps", "kind": "SCALE", "scale": "ten", "text": {"en": "Would you recommend us?"}}]},
               {"key": "b", "title": {"en": "In detail"}, "items": [
                 {"key": "delivery", "kind": "SCALE", "scale": "nine", "text": {"en": "Delivery %s"}},
                 {"key": "known", "kind": "YES_NO", "text": {"en": "Did you know us before?"}},
                 {"key": "why", "kind": "TEXT", "text": {"en": "What should be better?"}}]}]}
            """;

    private final Rest rest;
    private final String key;

    /** @param key of the questionnaire; begins the references of all that is made */
    public AnsweredWave(Rest rest, String key) {
        this.rest = rest;
        this.key = key;
        made("/api/questionnaires", QUESTIONNAIRE.formatted(key, SCRIPT, SCRIPT, SCRIPT));
        made("/api/accounts", "{\"ref\":\"%s-A\",\"name\":\"Fjord %s\",\"owner\":\"anna\"}".formatted(key, SCRIPT));
        made("/api/accounts", "{\"ref\":\"%s-B\",\"name\":\"Bakker\",\"owner\":\"anna\"}".formatted(key));
        IntStream.range(0, 7)
                .forEach(i -> made(
                        "/api/contacts",
                        "{\"ref\":\"%s\",\"account\":\"%s\",\"lastName\":\"Person %s\"}"
                                .formatted(person(i), key + (i < 5 ? "-A" : "-B"), SCRIPT)));
    }

    /** A wave that all seven people answer: five of one account, two of another, each a digit of these. An anonymous one is
     * closed, since nothing is shown before. */
    public long of(boolean anonymous, int... delivery) {
        String people =
                IntStream.range(0, 7).mapToObj(i -> "\"" + person(i) + "\"").collect(Collectors.joining(","));
        HttpResponse<String> added = made(
                "/api/waves",
                """
                {"questionnaire":"%s","name":"Wave %s","audience":{"contacts":[%s]},"opens":"2026-01-01",
                 "closes":"2099-12-31","anonymous":%s}"""
                        .formatted(key, SCRIPT, people, anonymous));
        long wave = Rest.json(added).getJsonNumber("id").longValue();
        rest.send("POST", "/api/waves/" + wave + "/open", "{}");
        for (int i = 0; i < delivery.length; i++) {
            made(
                    "/api/waves/" + wave + "/responses",
                    """
                    {"contact":"%s","channel":"PHONE","answers":{"general":%s,"nps":%d,"delivery":%d,"known":"YES",
                     "why":"=1+1 %s"}}"""
                            .formatted(person(i), List.of("1", "2", "\"NA\"").get(i % 3), 10 - i, delivery[i], SCRIPT));
        }
        if (anonymous) {
            rest.send("POST", "/api/waves/" + wave + "/close", "{}");
        }
        return wave;
    }

    public String person(int i) {
        return key + "-P" + i;
    }

    private HttpResponse<String> made(String path, String body) {
        HttpResponse<String> answer = rest.send("POST", path, body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
