package org.ninefold.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.util.Optional;

/** What requests bring. */
public final class Bodies {

    /** How a PATCH says what is to change: RFC 7396. Plain JSON is read in the same way. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final Jsonb JSONB = JsonbBuilder.create();

    private Bodies() {}

    /** The body; a request without one is unreadable. */
    public static <T> T present(T body) {
        if (body == null) {
            throw new BadRequestException("the body is missing");
        }
        return body;
    }

    /** The body where there is one: a request without is read as one that asks for nothing in particular. */
    public static <T> Optional<T> given(String json, Class<T> type) {
        return json == null || json.isBlank() ? Optional.empty() : Optional.ofNullable(JSONB.fromJson(json, type));
    }

    /** What is there, changed as the patch says: a field that is missing stays, a field that is null becomes empty. */
    public static <T> T merge(T current, JsonObject patch, Class<T> type) {
        try (JsonReader reader = Json.createReader(new StringReader(JSONB.toJson(current)))) {
            JsonValue merged = Json.createMergePatch(present(patch)).apply(reader.readObject());
            return JSONB.fromJson(merged.toString(), type);
        }
    }
}
