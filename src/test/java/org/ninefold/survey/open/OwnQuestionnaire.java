package org.ninefold.survey.open;

import org.ninefold.testing.Rest;

/** A questionnaire with a question of each kind that people change their minds about. */
public final class OwnQuestionnaire {

    private static final String OWN =
            """
            {"key": "%s", "name": {"en": "Own"},
             "scales": [{"key": "s", "points": [1, 2, 3, 4, 5], "best": 5, "words": {"5": {"en": "Good"}}}],
             "sections": [{"key": "a", "title": {"en": "The visit"}, "items": [
               {"key": "general", "kind": "SCALE", "scale": "s", "text": {"en": "How was it?"}, "notRelevant": true},
               {"key": "ways", "kind": "MULTIPLE_CHOICE", "text": {"en": "By what way?"}, "notRelevant": true,
                "choices": [{"key": "car", "text": {"en": "Car"}}, {"key": "train", "text": {"en": "Train"}}]},
               {"key": "count", "kind": "NUMBER", "text": {"en": "How often?"}, "notRelevant": true},
               {"key": "why", "kind": "TEXT", "text": {"en": "Why?"}, "notRelevant": true},
               {"key": "again", "kind": "YES_NO", "text": {"en": "How was it?"}}]}]}
            """;

    private OwnQuestionnaire() {}

    /** A wave of it that asks one person, who reads English. */
    public static Asked asked(Rest rest, String account, String... changes) {
        String key = account.toLowerCase(java.util.Locale.ROOT);
        String own = OWN.formatted(key);
        for (int i = 0; i < changes.length; i += 2) {
            own = own.replace(changes[i], changes[i + 1]);
        }
        Asked.made(rest, "/api/questionnaires", own);
        return Asked.wave(rest, account, key, false, java.util.List.of("en"));
    }
}
